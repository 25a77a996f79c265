import { expect, test, vi } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import type { Exchange, Target } from '../../src/check.ts';
import { asking } from '../faults/asked.ts';
import { checkedMock, sentences } from './checked-mock.ts';

// Some thousand requests in all, on machines that others use too.
vi.setConfig({ testTimeout: 60_000 });

const only = { rules: ['requests'] };

for (const { name: api } of apis) {
  test(`${api} honours its contract whatever random requests it is sent`, async () => {
    const report = await checkedMock({ api, only, fuzz: 40, seed: 7 });
    expect(sentences(report)).toEqual([]);
  });
}

test('answers may come in any order', async () => {
  let count = 0;
  const wrap =
    (target: Target): Target =>
    async (request) => {
      const late = (count++ * 7) % 5;
      await new Promise((resolve) => setTimeout(resolve, late));
      return target(request);
    };
  const report = await checkedMock({ api: 'icecore', only, wrap });
  expect(sentences(report)).toEqual([]);
});

async function linesOf(seed: number): Promise<readonly string[]> {
  const lines: string[] = [];
  const onExchange = ({ request }: Exchange) =>
    lines.push(`${request.method} ${request.url} ${request.body}`);
  const options = { api: 'icecore', only, fuzz: 20, seed, concurrency: 1, onExchange };
  await checkedMock(options);
  return lines;
}

test('the same seed sends the same random requests, another one others', async () => {
  const first = await linesOf(5);
  expect(await linesOf(5)).toEqual(first);
  expect(await linesOf(6)).not.toEqual(first);
});

test('a random request that shows a fault is made as small as it can be', async () => {
  const wrap = asking({
    api: 'icecore',
    operationId: 'listConversations',
    answer: ({ query }, { refused }) =>
      Number(query.get('page')) > 2 ** 31 ? refused('internal') : undefined,
  });
  const report = await checkedMock({ api: 'icecore', only, fuzz: 300, wrap });
  const found = report.findings.filter(({ rule }) => rule === 'requests/no-server-error');
  expect(found.map(({ exchanges }) => exchanges.at(-1)?.request.query.toString())).toEqual([
    `page=${2 ** 31 + 1}`,
  ]);
});

test('a real API is sent no valid write, and no key of its own to change or delete', async () => {
  const lines: string[] = [];
  const own = new Set<unknown>();
  const onExchange = ({ request, operation, pathParameters, response }: Exchange) => {
    if (response.status === 201) own.add((response.json as { id: string }).id);
    if (request.method === 'GET' || own.has(pathParameters.id)) return;
    lines.push(`${operation?.operationId} ${request.path}`);
  };
  await checkedMock({ api: 'inbox', only, host: undefined, allow: ['writes'], onExchange });
  const touched = lines.filter((line) => /\/(conv|cont|chan|auto|agent)_\w+/.test(line));
  expect(touched).toEqual([]);
  expect(lines.filter((line) => line.startsWith('updateWorkspace'))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('createContact')).length).toBeGreaterThan(3);
});
