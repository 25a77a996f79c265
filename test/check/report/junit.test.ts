import { expect, test } from 'vitest';
import { renderJunit } from '../../../src/check/report/junit.ts';
import { sampleDocument } from './sample.ts';

const failing = / failures="[1-9]/;

test('each area is a suite, each rule and operation a case', async () => {
  const text = renderJunit(await sampleDocument());
  const suites = Array.from(text.matchAll(/<testsuite name="([^"]*)"/g), ([, name]) => name);
  expect(suites).toEqual(['response', 'sample', 'other', 'run']);
  expect(text).toContain('<testcase classname="library.sample" name="sample/quotes addBook">');
  expect(text).toContain('<testcase classname="library.sample" name="sample/undecided">');
  expect(text).toMatch(/<skipped message="the data moved: \*\*\*">/);
  expect(text).toMatch(/name="other\/untried">\n?<skipped message="not tried">/);
});

test('a finding fails its case; an accepted one is told in it', async () => {
  const document = await sampleDocument();
  expect(renderJunit(document)).toMatch(failing);
  const accepted = { reason: 'known', expires: '9999-12-31' };
  const findings = document.findings.map((finding) => ({ ...finding, accepted }));
  const text = renderJunit({ ...document, findings, outcome: 'passed' });
  expect(text).not.toMatch(failing);
  expect(text).toContain('<system-out>accepted: error:');
});

test('what XML cannot write is left out of it', async () => {
  const text = renderJunit(await sampleDocument());
  expect(text).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
});

test('a run that tested nothing is an error, one that saw too little a failure', async () => {
  const document = await sampleDocument();
  expect(renderJunit({ ...document, findings: [], outcome: 'untested' })).toMatch(
    /<error message="Nothing was tested/,
  );
  const coverage = { ...document.coverage, minimum: 1 };
  const low = renderJunit({ ...document, coverage, findings: [], outcome: 'passed' });
  expect(low).toMatch(/<failure message="All rules hold, but only/);
});
