import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serve } from '../../src/node.ts';
import { now } from './material.ts';
import { trendOf } from './memory-trend.ts';
import { createTraffic } from './soak-traffic.ts';

test('two seconds of soak find no wrong answer', async () => {
  const script = fileURLToPath(new URL('soak.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--seconds', '2']);
  expect(stdout).toMatch(/^\d{3,} requests in \d+ sessions; 0 wrong answers\.$/m);
  expect(stdout).toMatch(/^The log held \d+ entries at most\.$/m);
}, 60_000);

test('a session that is answered otherwise is found', async () => {
  const served = await serve({ port: 0, now: Date.parse(now) });
  try {
    const { origin } = served;
    const traffic = createTraffic({ origin, apis: served.mock().apis });
    served
      .mock()
      .session('soak-000001')
      .addFault({ api: 'inbox', operationId: 'getContact', status: 503 });
    await traffic.run(0.001);
    expect(traffic.wrong.length).toBeGreaterThan(0);
    for (const sentence of traffic.wrong) {
      expect(sentence).toMatch(/^inbox GET \/contacts\/.* of soak-000001 answered \[503,/);
    }
  } finally {
    await served.close();
  }
}, 60_000);

test('memory that is flat has no trend, memory that grows has one', () => {
  const readings = (at: (index: number) => number) => Array.from({ length: 60 }, (_, i) => at(i));
  expect(trendOf(readings((index) => 100 + (index % 7)))).toBeCloseTo(0, 1);
  expect(trendOf(readings((index) => 100 + index))).toBeGreaterThan(0.1);
  expect(trendOf(readings((index) => 100 - index))).toBeLessThan(-0.1);
  expect(trendOf([1, 2, 3])).toBeUndefined();
});
