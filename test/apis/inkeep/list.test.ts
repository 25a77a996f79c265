import { expect } from 'vitest';
import type { components } from '../../../src/generated/inkeep/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, type Target } from '../../targets.ts';

type List = components['schemas']['ConversationList'];

const sizes = [0, 1, 20, 21, 150];
const facts = new Map(sizes.map((size) => [size, onEveryTarget({ api: 'inkeep', size })]));
const fact = onEveryTarget({ api: 'inkeep' });

async function list(target: Target, query: string): Promise<List> {
  const { status, body } = await call<List>(target, `GET /conversations${query}`);
  expect(status).toBe(200);
  return body;
}

const idsOf = ({ conversations }: List) => conversations.map(({ id }) => id);

/** Every part of the list, up to the first that has nothing. */
async function walk(target: Target, limit: number): Promise<List[]> {
  const parts: List[] = [];
  for (let offset = 0; ; offset += limit) {
    const part = await list(target, `?limit=${limit}&offset=${offset}`);
    if (part.count === 0) return parts;
    parts.push(part);
  }
}

for (const [size, ofSize] of facts) {
  ofSize(`${size} conversations are the same list in parts of any size`, async (target) => {
    const whole = (await walk(target, 100)).flatMap(idsOf);
    expect(whole).toHaveLength(size);
    expect(new Set(whole).size).toBe(size);
    for (const limit of [1, 7, 20, 100]) {
      const parts = await walk(target, limit);
      expect(parts.flatMap(idsOf)).toEqual(whole);
      for (const [index, { conversations, ...numbers }] of parts.entries()) {
        const count = Math.min(limit, size - index * limit);
        expect(numbers).toEqual({ total: size, pageSize: limit, count });
        expect(conversations).toHaveLength(count);
      }
    }
  });

  ofSize(`a limit of 0 answers with none of ${size} and still counts them`, async (target) => {
    const none = { conversations: [], total: size, pageSize: 0, count: 0 };
    expect(await list(target, '?limit=0')).toEqual(none);
    expect(await list(target, '?limit=0&offset=7')).toEqual(none);
  });
}

fact('without parameters it is the first twenty', async (target) => {
  const first = await list(target, '');
  expect(first).toMatchObject({ total: 150, pageSize: 20, count: 20 });
  expect(await list(target, '?limit=20&offset=0')).toEqual(first);
});

fact('a parameter that is null, empty or left out is the default', async (target) => {
  const first = await list(target, '');
  for (const query of ['?limit=null', '?limit=', '?offset=null', '?offset=&limit=', '?limit']) {
    expect(await list(target, query)).toEqual(first);
  }
  const tail = await list(target, '?limit=null&offset=140');
  expect(tail).toMatchObject({ total: 150, pageSize: 20, count: 10 });
});

fact('the last part has what is left', async (target) => {
  expect(await list(target, '?limit=100&offset=100')).toMatchObject({ pageSize: 100, count: 50 });
  expect(await list(target, '?limit=100&offset=149')).toMatchObject({ count: 1 });
});

fact('past the end there is nothing, and still the count of all', async (target) => {
  for (const offset of [150, 151, 1_000_000_000, Number.MAX_SAFE_INTEGER]) {
    const past = await list(target, `?offset=${offset}`);
    expect(past).toEqual({ conversations: [], total: 150, pageSize: 20, count: 0 });
  }
});

fact('offset counts conversations, not parts', async (target) => {
  const whole = (await walk(target, 100)).flatMap(idsOf);
  expect(idsOf(await list(target, '?limit=5&offset=3'))).toEqual(whole.slice(3, 8));
});

fact('the latest to begin comes first', async (target) => {
  const begun = (await walk(target, 100)).flatMap(({ conversations }) =>
    conversations.map(({ createdAt }) => createdAt),
  );
  expect(begun).toEqual(begun.toSorted().reverse());
});

fact('asked twice, it answers the same', async (target) => {
  expect(await list(target, '?limit=50')).toEqual(await list(target, '?limit=50'));
});

fact('parameters that the contract does not know are let through', async (target) => {
  expect(await list(target, '?limit=2&page=3&__proto__=1')).toEqual(await list(target, '?limit=2'));
});
