import { expect, test } from 'vitest';
import { contractOf } from '../../src/apis/contracts.ts';
import { apis } from '../../src/apis/index.ts';
import { areaOf, rulesWith } from '../../src/check/rule-list.ts';
import type { Report } from '../../src/check.ts';
import { checkedMock, sentences } from './checked-mock.ts';
import { slowed } from './latency.ts';

/** None, one, a page of the usual size, one more than that, and many. */
const sizes = [0, 1, 20, 21, 500];

/** Each of a size of its own in turn, so that every API meets every size with four seeds. */
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

function expectNothing(report: Report, setting: string): void {
  expect(sentences(report), setting).toEqual([]);
  expect(report.outcome, setting).toBe('passed');
  const untested = report.skipped.map(({ title, reason }) => `${title}: ${reason}`);
  expect(untested, setting).toEqual([]);
}

for (const { name } of apis) {
  test(`${name} keeps every law of its contract, as it is by default`, async () => {
    expectNothing(await checkedMock({ api: name, fuzz: 20 }), 'by default');
  }, 60_000);

  test(`${name} keeps every law of its contract for 20 seeds and 5 sizes`, async () => {
    const { laws } = await contractOf(name);
    const areas = [...new Set(rulesWith(laws).map(areaOf))];
    for (const seed of seeds) {
      const size = sizes[seed % sizes.length] ?? 0;
      // Quotas are the same whatever the records are, and using them up takes most of the requests.
      const rules = seed <= sizes.length ? areas : areas.filter((it) => it !== 'rate-limit');
      const report = await checkedMock({ api: name, seed, size, only: { rules } });
      expectNothing(report, `seed ${seed}, size ${size}`);
    }
  }, 120_000);

  test(`${name} keeps every law of its contract while answers take their time`, async () => {
    const report = await checkedMock({ api: name, seed: 3, wrap: (target) => slowed(target) });
    expectNothing(report, 'under latency');
  }, 60_000);
}
