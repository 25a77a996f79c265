import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

const fact = onEveryTarget({ api: 'imbrace', size: 40 });

const views = '/v2/backend/team_conversations/_views_count';
const counts = async (target: Target) =>
  (await call<Record<string, number>>(target, `GET ${views}`)).body;
const teamsOf = (body: Readonly<Record<string, number>>) =>
  Object.entries(body).filter(([name]) => name.startsWith('t_'));

fact(
  'many-teams: there are 500 more, and the conversations are as many as before',
  async (target) => {
    const session = target.session();
    const before = await counts(target);
    await session.setScenario('many-teams', true);
    const during = await counts(target);
    expect(teamsOf(during)).toHaveLength(teamsOf(before).length + 500);
    expect(during.all).toBe(before.all);
    const total = teamsOf(during).reduce((sum, [, count]) => sum + count, during.null ?? 0);
    expect(total).toBe(during.all);
    const [busy] = teamsOf(during).filter(([name, count]) => count > 0 && !(name in before));
    const path = `/v1/backend/channels/_conv_count?team_id=${busy?.[0]}`;
    expect((await call(target, `GET ${path}`)).body).toMatchObject({ all: busy?.[1] });
    await session.setScenario('many-teams', false);
    expect(await counts(target)).toEqual(before);
    expect((await call(target, `GET ${path}`)).status).toBe(400);
  },
);

fact(
  'not-found-400: a team that there is is not found, with the body of the page',
  async (target) => {
    const session = target.session();
    const [team] = teamsOf(await counts(target));
    const path = `/v1/backend/channels/_conv_count?team_id=${team?.[0]}`;
    expect((await call(target, `GET ${path}`)).status).toBe(200);
    await session.setScenario('not-found-400', true);
    const { status, body } = await call(target, `GET ${path}`);
    expect({ status, body }).toEqual({ status: 400, body: { message: 'Not Found' } });
  },
);

fact('empty: no conversation is counted, and the teams stand', async (target) => {
  const before = await counts(target);
  await target.session().setScenario('empty', true);
  const during = await counts(target);
  expect(Object.keys(during)).toEqual(Object.keys(before));
  expect(new Set(Object.values(during))).toEqual(new Set([0]));
});
