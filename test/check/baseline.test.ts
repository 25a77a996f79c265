import { expect, test } from 'vitest';
import { baselineOf, withBaseline } from '../../src/check/baseline.ts';
import { exitCodeOf } from '../../src/check/report/document.ts';
import { sampleDocument } from './report/sample.ts';

const late = '9999-12-31';

test('a run whose findings are all accepted passes, and shows them', async () => {
  const document = await sampleDocument();
  expect(exitCodeOf(document)).toBe(1);
  const entries = document.findings.map(({ fingerprint }) => ({
    fingerprint,
    reason: 'known',
    expires: late,
  }));
  const accepted = withBaseline(document, { entries, whole: true });
  expect(accepted.findings.map((it) => it.accepted)).toEqual(
    entries.map(() => ({ reason: 'known', expires: late })),
  );
  expect(accepted.baseline).toEqual({ expired: [], unseen: [] });
  expect(exitCodeOf(accepted)).toBe(0);
  expect(exitCodeOf({ ...accepted, outcome: 'untested' })).toBe(2);
});

test('an entry counts to the end of its last day, and is told of after that', async () => {
  const document = await sampleDocument();
  const fingerprint = document.findings[0]?.fingerprint ?? '';
  const today = new Date().toISOString().slice(0, 10);
  const on = (expires: string) =>
    withBaseline(document, { entries: [{ fingerprint, reason: 'known', expires }], whole: true });
  expect(on(today).findings[0]?.accepted).toBeDefined();
  expect(on('2020-01-01').findings[0]?.accepted).toBeUndefined();
  expect(on('2020-01-01').baseline?.expired).toHaveLength(1);
});

test('what was not seen is told of only where all was tried', async () => {
  const document = { ...(await sampleDocument()), outcome: 'failed' as const };
  const entries = [{ fingerprint: '0123456789abcdef', reason: 'gone', expires: late }];
  const unseen = (whole: boolean, skipped = document.skipped) =>
    withBaseline({ ...document, skipped }, { entries, whole }).baseline?.unseen.length;
  const writes = [{ title: 'addBook as documented', reason: 'would create' }];
  expect([unseen(true), unseen(false), unseen(true, writes)]).toEqual([1, 0, 0]);
});

test('a new baseline accepts every failing finding, and keeps what was said of known ones', async () => {
  const document = await sampleDocument();
  const [first] = document.findings;
  const entries = [{ fingerprint: first?.fingerprint ?? '', reason: 'known', expires: late }];
  const written = baselineOf(withBaseline(document, { entries, whole: true }));
  expect(written).toHaveLength(document.findings.length);
  expect(written[0]).toMatchObject({
    ...entries[0],
    rule: first?.rule,
    operation: first?.operationId,
  });
  expect(written[1]?.reason).toMatch(/^to be looked into: /);
  expect(written[1]?.expires).toMatch(/^\d{4}-\d\d-\d\d$/);
});
