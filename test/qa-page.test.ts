import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { serve } from '../src/node.ts';
import { blocksOf, expectAnswers, expectPrints, root } from './documentation.ts';

const page = readFileSync(join(root, 'docs/qa.md'), 'utf8');

test('every recipe is answered as said, in the order of the page', async () => {
  const served = await serve({ port: 0 });
  await expectAnswers(page, served.origin);
  await served.close();
}, 30_000);

test('its examples in TypeScript print what they say', async () => {
  await expectPrints(blocksOf(page, 'ts'));
}, 30_000);
