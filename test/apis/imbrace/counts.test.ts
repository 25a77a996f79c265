import { expect } from 'vitest';
import type { components } from '../../../src/generated/imbrace/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type Views = components['schemas']['ViewCounts'];
type Channels = components['schemas']['ChannelCounts'];

const fact = onEveryTarget({ api: 'imbrace' });
const views = [
  'yours',
  'closed',
  'spam',
  'online',
  'rep_needed',
  'pending',
  'soon_to_be',
  'overdue',
];
const path = '/v2/backend/team_conversations/_views_count';

async function ok<Body>(target: Target, line: string): Promise<Body> {
  const { status, body, text } = await call<Body>(target, line);
  expect(status, text).toBe(200);
  return body;
}

const viewsOf = (target: Target, query = '') => ok<Views>(target, `GET ${path}${query}`);

const channelsOf = (target: Target, query = '', version = 'v2') =>
  ok<Channels>(target, `GET /${version}/backend/channels/_conv_count${query}`);

const teamsOf = (counts: Views) => Object.keys(counts).filter((key) => key.startsWith('t_'));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function expectSum({ all, ...types }: Channels): void {
  expect(Object.keys(types)).toHaveLength(8);
  expect(sum(Object.values(types))).toBe(all);
}

for (const size of [0, 1, 2, 40, 975, 1500]) {
  onEveryTarget({ api: 'imbrace', size })(
    `of ${size} conversations every count agrees with the others`,
    async (target) => {
      const counts = await viewsOf(target);
      const all = await channelsOf(target);
      expect(counts.all).toBe(size);
      expect(all.all).toBe(size);
      expectSum(all);
      const teams = teamsOf(counts);
      expect(teams).toHaveLength(25);
      expect(sum(teams.map((team) => counts[team] ?? 0)) + counts.null).toBe(size);
      for (const view of views) {
        const ofView = await channelsOf(target, `?view=${view}`);
        expect(ofView.all, view).toBe(counts[view]);
        expectSum(ofView);
      }
    },
    ['in process'],
  );
}

fact('the count of a team by channel is the one that its key has', async (target) => {
  const counts = await viewsOf(target);
  for (const team of teamsOf(counts)) {
    const ofTeam = await channelsOf(target, `?team_id=${team}`, 'v1');
    expect(ofTeam.all, team).toBe(counts[team]);
    expectSum(ofTeam);
    expect(await channelsOf(target, `?team_id=${team}`)).toEqual(ofTeam);
  }
});

fact('a team and a view narrow each other down', async (target) => {
  const team = 't_imbrace_default_team';
  const both = await channelsOf(target, `?view=overdue&team_id=${team}`);
  const byView = await channelsOf(target, '?view=overdue');
  expect(both.all).toBeGreaterThan(0);
  expect(both.all).toBeLessThan(byView.all);
  expect(await channelsOf(target, `?view=overdue&team_id=${team}`, 'v1')).toEqual(both);
});

fact('without parameters both versions count everything', async (target) => {
  expect(await channelsOf(target, '', 'v1')).toEqual(await channelsOf(target, '?view=all'));
});

fact('a business unit that is none has no conversations and no teams', async (target) => {
  const counts = await viewsOf(target, '?type=business_unit_id&q=bu_nobody');
  expect(teamsOf(counts)).toEqual([]);
  expect(new Set(Object.values(counts))).toEqual(new Set([0]));
});

fact('yours are those of whose token it is', async (target) => {
  const headers = { 'X-Access-Token': 'acc_3064efc7-4ccc-4b48-8ffa-50313e5b19df' };
  const { body } = await call<Views>(target, `GET ${path}`, { as: null, headers });
  const own = await viewsOf(target);
  expect(body.yours).not.toBe(own.yours);
  expect({ ...body, yours: 0 }).toEqual({ ...own, yours: 0 });
});

for (const version of ['v1', 'v2']) {
  fact(`an unknown team is not found by ${version}, in the words of the page`, async (target) => {
    const line = `GET /${version}/backend/channels/_conv_count?team_id=t_nobody`;
    const { status, text } = await call(target, line);
    expect(status).toBe(400);
    expect(text).toBe('{"message":"Not Found"}');
  });

  fact(`a view that is none is a bad request to ${version}`, async (target) => {
    const line = `GET /${version}/backend/channels/_conv_count?view=sideways`;
    const { status, body } = await call(target, line);
    expect(status).toBe(400);
    expect(body).toEqual({ code: 40000, message: 'Invalid request parameters' });
  });
}

for (const query of [
  '?type=business_unit_id',
  '?q=bu_imbrace_testing',
  '?type=team&q=x',
  '?type=business_unit_id&q=',
]) {
  fact(`${query} is no way to ask for a business unit`, async (target) => {
    const { status, body } = await call(target, `GET ${path}${query}`);
    expect(status).toBe(400);
    expect(body).toEqual({ code: 40000, message: 'Invalid request parameters' });
  });
}
