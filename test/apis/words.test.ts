import { expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import type { ApiDefinition } from '../../src/mock/define-api.ts';

const now = Date.parse('2025-10-30T12:00:00Z');

function recordsOf({ words, ...api }: ApiDefinition, seed: number): unknown {
  const definition = words ? { ...api, words } : api;
  return createMock({ apis: [definition], seed, now, size: 300 })
    .session()
    .state(api.name);
}

test.for(apis)('by its own words, $name has the records that the whole of faker makes', (api) => {
  expect(api.words).toBeDefined();
  for (const seed of [1, 2]) {
    const { words: _, ...without } = api;
    expect(recordsOf(api, seed)).toEqual(recordsOf(without, seed));
  }
});

test.for(apis)('$name brings no words that it has no use for', (api) => {
  const asked = new Set<string>();
  const words = new Proxy(api.words ?? {}, {
    get(target, name) {
      asked.add(String(name));
      return Reflect.get(target, name);
    },
  });
  for (const seed of [1, 2]) recordsOf({ ...api, words }, seed);
  expect([...asked].sort()).toEqual(Object.keys(words).sort());
});
