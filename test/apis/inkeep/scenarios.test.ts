import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget } from '../../targets.ts';

const fact = onEveryTarget({ api: 'inkeep', size: 3 });

fact('unprocessable: the list is refused with 422, in the words of the page', async (target) => {
  const session = target.session();
  await session.setScenario('unprocessable', true);
  const { status, headers, body } = await call(target, 'GET /conversations?limit=1');
  expect([status, headers.get('Content-Type')]).toEqual([422, 'application/problem+json']);
  expect(body).toMatchObject({
    title: 'Unprocessable Entity',
    status: 422,
    detail: 'Unprocessable Entity',
    code: 'unprocessable_entity',
    error: { code: 'unprocessable_entity', message: 'Unprocessable Entity' },
  });
  await session.setScenario('unprocessable', false);
  expect((await call(target, 'GET /conversations?limit=1')).status).toBe(200);
});
