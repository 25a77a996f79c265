import { expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { checkedMock, sentences } from './checked-mock.ts';

for (const { name } of apis) {
  test(`${name} keeps every law of its contract`, async () => {
    const report = await checkedMock({ api: name });
    expect(sentences(report)).toEqual([]);
    expect(report.outcome).toBe('passed');
  });
}
