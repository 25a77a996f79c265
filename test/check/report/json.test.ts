import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { withBaseline } from '../../../src/check/baseline.ts';
import type { ReportDocument } from '../../../src/check/report/document.ts';
import { renderJson } from '../../../src/check/report/json.ts';
import { sampleDocument } from './sample.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../openapi/check-report.schema.json', import.meta.url), 'utf8'),
) as object;

function breaches(document: ReportDocument): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(JSON.parse(renderJson(document)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('a JSON report honours its schema', async () => {
  const document = await sampleDocument({ settings: { allow: ['writes'], fuzz: 5, seed: 1 } });
  expect(document.findings.length).toBeGreaterThan(1);
  expect(breaches(document)).toEqual([]);
});

test('one with a baseline, a minimum and an interrupt does so too', async () => {
  const document = await sampleDocument({ placeOf: () => undefined, file: undefined });
  const fingerprint = document.findings[0]?.fingerprint ?? '';
  const entries = [
    { fingerprint, reason: 'known', expires: '9999-12-31' },
    { fingerprint: '0000000000000000', reason: 'gone', expires: '9999-12-31' },
    { fingerprint: document.findings[1]?.fingerprint ?? '', reason: 'late', expires: '2020-01-01' },
  ];
  const whole = withBaseline(document, { entries, whole: true });
  expect([whole.baseline?.expired.length, whole.baseline?.unseen.length]).toEqual([1, 1]);
  const coverage = { ...whole.coverage, minimum: 0.5 };
  expect(breaches({ ...whole, coverage, interrupted: 'stopped' })).toEqual([]);
});

test('the schema refuses what is no report', async () => {
  const document = await sampleDocument();
  expect(breaches({ ...document, version: undefined } as unknown as ReportDocument)).toEqual([
    " must have required property 'version'",
  ]);
});
