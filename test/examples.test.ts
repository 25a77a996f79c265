import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf, root, typeErrorsOf } from './documentation.ts';

// All at once, because the compiler takes its time to begin.
test('every example in TypeScript compiles', () => {
  const pages = ['README.md', 'docs/front-end.md', 'docs/qa.md'];
  const examples = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return [...blocksOf(text, 'ts'), ...blocksOf(text, 'typescript')];
  });
  expect(examples.length).toBeGreaterThan(10);
  expect(typeErrorsOf(examples)).toEqual([]);
}, 60_000);
