import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../documentation.ts';
import { renderPlot } from './plot.ts';
import { withBench } from './readme-block.ts';
import type { Report } from './report.ts';
import type { Result } from './result.ts';
import { median, rateOf } from './rounds.ts';
import { renderTable } from './table.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const report: Report = JSON.parse(read('docs/bench.json'));

const rate: Result = { row: 'list', measure: 'rate', subject: 'Parley', value: 0.5, unit: '×' };

test('the README and its picture have the figures of docs/bench.json', () => {
  expect(withBench(readme, report)).toBe(readme);
  expect(read('docs/images/bench.svg')).toBe(renderPlot(report));
});

test('a figure that is another stands in the README and in the picture', () => {
  const results = report.results.map((it) => ({ ...it, value: it.value * 2 }));
  expect(withBench(readme, { ...report, results })).not.toBe(readme);
  expect(renderPlot({ results })).not.toBe(renderPlot(report));
});

test('every element of the picture is closed, and it loads nothing', () => {
  const picture = renderPlot(report);
  const open: string[] = [];
  for (const [, end, name = '', alone] of picture.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name);
  }
  expect(open).toEqual([]);
  expect(picture).not.toMatch(/href|url\(|@import|NaN|undefined/);
});

test('a target is reached from its own value on', () => {
  const marks = (target: NonNullable<Result['target']>, values: readonly number[]) =>
    values.map((value) => renderTable([{ ...rate, value, target }]).at(-1));
  expect(marks({ atLeast: 0.5 }, [0.49, 0.5, 0.51])).toEqual(['✗', '✓', '✓']);
  expect(marks({ atMost: 0.5 }, [0.49, 0.5, 0.51])).toEqual(['✓', '✓', '✗']);
});

test('a rate is the median of what each round came to beside the same round of another', () => {
  const round = (rate: number, thrift?: number) => ({ rate, p99: 1, answers: rate, thrift });
  const rounds = new Map([
    ['slow', [round(10, 10), round(1, 10), round(40, 30)]],
    ['fast', [round(20, 40), round(10, 40), round(50, 40)]],
  ]);
  const compared = { name: 'slow', unit: 'fast' };
  expect(rateOf(rounds, compared)).toEqual({ value: 0.5, byProcessor: 0.25, unit: '×' });
  const untold = new Map(
    [...rounds].map(([name, list]) => [name, list.map((it) => round(it.rate))]),
  );
  expect(rateOf(untold, compared)).toEqual({ value: 0.5, unit: '×' });
});

test('a median of an even count is the mean of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow('nothing');
});
