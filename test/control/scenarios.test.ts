import { afterAll, expect, test } from 'vitest';
import { serve } from '../../src/node/serve.ts';
import { libraryApi } from '../library.ts';

const scenarios = { closed: 'The library is closed.', flooded: 'All books are wet.' };
const served = await serve({ apis: [libraryApi({ scenarios })], port: 0 });
afterAll(served.close);

async function control(line: string, session = 'default') {
  const [method = '', path = ''] = line.split(' ');
  const headers = { 'Parley-Session': session };
  const response = await fetch(`${served.origin}/_parley${path}`, { method, headers });
  const body = await response.json();
  return { status: response.status, body: Array.isArray(body) ? body.filter(isOwn) : body };
}

const isOwn = ({ name }: { name: string }) => name in scenarios;

const state = (name: keyof typeof scenarios, active: boolean) => ({
  api: 'library',
  name,
  description: scenarios[name],
  active,
});

test('scenarios are listed with a sentence each, switched on together and off again', async () => {
  const off = [state('closed', false), state('flooded', false)];
  expect(await control('GET /scenarios', 'one')).toEqual({ status: 200, body: off });
  await control('POST /scenarios/library/flooded', 'one');
  const both = [state('closed', true), state('flooded', true)];
  expect((await control('POST /scenarios/library/closed', 'one')).body).toEqual(both);
  expect((await control('GET /scenarios', 'two')).body).toEqual(off);
  const one = [state('closed', false), state('flooded', true)];
  expect((await control('DELETE /scenarios/library/closed', 'one')).body).toEqual(one);
  await control('POST /reset', 'one');
  expect((await control('GET /scenarios', 'one')).body).toEqual(off);
});

test('a scenario or API that there is not is named, with those that there are', async () => {
  expect(await control('POST /scenarios/library/open')).toMatchObject({
    status: 404,
    body: {
      detail: expect.stringMatching(/^library has no scenario open; it has: .*closed, flooded\.$/),
    },
  });
  const { status, body } = await control('POST /scenarios/museum/closed');
  expect(status).toBe(404);
  expect(body.detail).toContain('/library');
});
