import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contractNames } from '../../src/apis/contracts.ts';
import { parseContract } from '../../src/node/contract-file.ts';
import { proseOf, withoutProse, withProse } from '../../src/spec/prose.ts';

test('what people read of a contract is left out', () => {
  const document = {
    info: { title: 'Books', description: 'All of them.' },
    tags: [{ name: 'Books', description: 'All of them.' }],
    paths: {
      '/description': {
        summary: 'A path.',
        parameters: [
          { name: 'summary', description: 'A filter.', schema: { description: 'A text.' } },
        ],
        get: { tags: ['Books'], responses: { 200: { description: 'It.' } } },
      },
    },
  };
  expect(withoutProse(document)).toEqual({
    info: { title: 'Books' },
    tags: [{ name: 'Books' }],
    paths: {
      '/description': {
        parameters: [{ name: 'summary', schema: {} }],
        get: { tags: ['Books'], responses: { 200: {} } },
      },
    },
  });
});

test('what only bears such a name stays', () => {
  const same = {
    components: {
      schemas: {
        description: {
          properties: { description: { type: 'string' }, summary: {}, tags: {} },
          examples: [{ description: 'Good.' }],
          default: { summary: '' },
          enum: [{ tags: [] }],
          'x-problems': { description: 'is needed' },
        },
      },
      examples: { summary: { value: { description: 'Good.' } } },
    },
  };
  expect(withoutProse(same)).toEqual(same);
});

test.for(contractNames)('%s is again as it was written with what was left out', (name) => {
  const path = fileURLToPath(new URL(`../../openapi/${name}.yaml`, import.meta.url));
  const written = parseContract({ name, path, text: readFileSync(path, 'utf8') });
  const rest = withoutProse(written);
  expect(rest).not.toEqual(written);
  expect(withProse(rest, proseOf(written))).toEqual(written);
});
