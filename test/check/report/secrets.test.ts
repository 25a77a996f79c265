import { expect, test } from 'vitest';
import { secretsOf } from '../../../src/check/report/secrets.ts';
import { renderings } from './renderings.ts';
import { credential, hostile, sampleDocument } from './sample.ts';

/** Parts of the credential that survive any escaping of quotes and slashes. */
const traces = ['sk_live_', 'and+more', 'and%2Bmore', 'more=42'];

for (const [format, render] of Object.entries(renderings)) {
  test(`the ${format} report holds no credential, though the server says it back everywhere`, async () => {
    const text = render(await sampleDocument());
    expect(text.length).toBeGreaterThan(200);
    for (const trace of traces) expect(text).not.toContain(trace);
  });
}

test('the report tells what was said apart from the credential', async () => {
  const { findings } = await sampleDocument();
  const last = findings.find(({ rule }) => rule === 'sample/quotes')?.exchanges.at(-1);
  expect(last?.request.url).toBe('https://library.test/v1/books?card=***');
  expect(last?.request.headers).toContainEqual({ name: 'authorization', value: 'Bearer ***' });
  expect(JSON.parse(last?.request.body ?? '')).toEqual({
    title: hostile,
    password: '***',
    note: '***',
  });
  expect(last?.response.body).toContain('"***"');
});

test.for([
  [{ Authorization: 'Bearer abc' }, ['Bearer abc', 'abc']],
  [{ Cookie: 'a=one; b=two' }, ['one', 'two']],
  [{ 'X-Key': 'k y' }, ['k y', 'k%20y', 'k+y']],
  // What a check makes up in the likeness of a credential tells its kind and length.
  [{ Authorization: 'Bearer sk_live_a1' }, ['sk_live_parleyx0']],
  [{ Authorization: `Basic ${btoa('me:pass')}` }, ['me:pass', 'pass', btoa('me:pass')]],
] as const)('the secrets of %j are %j', ([headers, expected]) => {
  expect(secretsOf([{ headers }])).toEqual(expect.arrayContaining([...expected]));
});

test('a credential is long gone when an answer is cut', async () => {
  const { findings } = await sampleDocument();
  expect(credential).toMatch(/^sk_live_/);
  for (const { exchanges } of findings) {
    for (const { response } of exchanges) expect(response.body).not.toContain('sk_');
  }
});
