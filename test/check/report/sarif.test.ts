import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { renderSarif } from '../../../src/check/report/sarif.ts';
import { sampleDocument } from './sample.ts';

const logOf = async (...args: Parameters<typeof sampleDocument>) =>
  JSON.parse(renderSarif(await sampleDocument(...args))) as Log;

test('every result names a rule that is described, a place in the contract and its fingerprint', async () => {
  const { version, runs } = await logOf();
  expect([version, runs.length]).toEqual(['2.1.0', 1]);
  const [run] = runs;
  const rules = run?.tool.driver.rules ?? [];
  const results = run?.results ?? [];
  expect(results.length).toBeGreaterThan(1);
  for (const {
    ruleId,
    ruleIndex = -1,
    level,
    message,
    locations,
    partialFingerprints,
  } of results) {
    expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(message.text).toMatch(/\S/);
    expect(locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'openapi/my%2C%20library%3A%2050%25.yaml' },
      region: { startLine: 34, startColumn: 7 },
    });
    expect(Object.values(partialFingerprints ?? {})).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ]);
  }
  for (const rule of rules) {
    expect(rule.shortDescription?.text).toMatch(/\S/);
    expect(rule.help?.text).toContain('Source: ');
  }
});

test('an absolute path is a file URI', async () => {
  const { runs } = await logOf({ placeOf: () => ({ file: '/a b/c.yaml', line: 1, column: 1 }) });
  const [location] = runs[0]?.results?.[0]?.locations ?? [];
  expect(location?.physicalLocation?.artifactLocation?.uri).toBe('file:///a%20b/c.yaml');
});

test('an accepted finding is suppressed with its reason', async () => {
  const document = await sampleDocument();
  const accepted = { reason: 'known', expires: '9999-12-31' };
  const findings = document.findings.map((finding) => ({ ...finding, accepted }));
  const log = JSON.parse(renderSarif({ ...document, findings })) as Log;
  expect(log.runs[0]?.results?.[0]?.suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'known' },
  ]);
});
