import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBaseline, renderBaseline } from '../../src/node/baseline-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-baseline-'));
const file = join(folder, 'baseline.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  writeFileSync(file, text);
  return readBaseline(file);
}

const entry = { fingerprint: '1234567890123456', reason: 'known: "so"', expires: '2027-02-28' };

test('what was written is read again, also a fingerprint of digits only', () => {
  const written = renderBaseline([{ ...entry, rule: 'a/b', operation: undefined }]);
  expect(read(written)).toEqual([entry]);
  expect(written).toMatch(/^# Findings that parley check accepts\./);
});

test('JSON does as well, and an empty file accepts nothing', () => {
  expect(read(JSON.stringify([entry]))).toEqual([entry]);
  expect(read('# nothing yet\n')).toEqual([]);
});

const line = (name: string, value: string) => {
  const members = { ...entry, [name]: value };
  return `- fingerprint: '${members.fingerprint}'\n  reason: '${members.reason}'\n  expires: '${members.expires}'\n`;
};

test.for([
  ['fingerprint: d2e1', /:1:1: expected a list of accepted findings/],
  ['- d2e1653022d0de42', /:1:3: expected fingerprint, reason and expires/],
  [line('fingerprint', 'D2'), /:1:16: expected a finding's fingerprint/],
  [line('reason', ' '), /:2:11: expected a reason/],
  [line('expires', '2027-02-30'), /:3:12: expected the last day/],
  [line('expires', '28.02.2027'), /:3:12: expected the last day/],
  [line('reason', 'a') + line('reason', 'b'), /:4:16: this finding has an entry already/],
  ['- {fingerprint: x', /baseline\.yaml:\d+:\d+: /],
] as const)('%j is refused at its place', ([text, message]) => {
  expect(() => read(text)).toThrow(message);
});
