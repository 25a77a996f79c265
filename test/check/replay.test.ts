import { expect, test } from 'vitest';
import { replay } from '../../src/check/replay.ts';
import {
  documentOf,
  type ReportDocument,
  type ReportedFinding,
} from '../../src/check/report/document.ts';
import { check, type Target } from '../../src/check.ts';
import { compileRedaction } from '../../src/conventions/redaction.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryDocument } from '../library.ts';

const { 'x-rate-limit': _, ...document } = libraryDocument;
const contract = { name: 'library', document };
const base = { contract, baseUrl: 'https://library.test/v1' };
const redaction = compileRedaction({ contract: compileContract(contract) });

const always =
  (status: number): Target =>
  async () =>
    Response.json({}, { status });

const failed = async (): Promise<ReportDocument> => {
  const report = await check({
    ...base,
    target: always(299),
    only: { rules: ['response/status'] },
  });
  return documentOf(report, { version: '1', redaction });
};

interface Replaying {
  of?(finding: ReportedFinding): boolean;
  change?(finding: ReportedFinding): ReportedFinding;
}

/** The outcomes against this target, of a report whose findings are changed before. */
async function outcomes(target: Target, { of = () => true, change = (it) => it }: Replaying = {}) {
  const report = await failed();
  const findings = report.findings.filter(of).map(change);
  const replayed = await replay({ ...report, findings }, (more) =>
    check({ ...base, ...more, target }),
  );
  return replayed.map(({ outcome, note }) => `${outcome}${note ? `: ${note}` : ''}`);
}

test('what is as it was is still failing, what holds is fixed', async () => {
  expect(await outcomes(always(299))).toEqual(Array(3).fill('still failing'));
  expect(await outcomes(always(200))).toEqual(Array(3).fill('fixed'));
});

test('what is wrong in another way is still failing, and says how', async () => {
  const [first] = await outcomes(always(298));
  expect(first).toMatch(/^still failing: now status must be one of .*, is 298$/);
});

test('a refusal mends nothing', async () => {
  const refused = 'could not run: every request was answered with 401';
  const documented = ({ operationId }: ReportedFinding) => operationId !== 'getHours';
  // The third operation asks for no credential, and documents no 401.
  expect(await outcomes(always(401), { of: documented })).toEqual([refused, refused]);
});

test('a case that there is no longer could not be run', async () => {
  const change = (finding: ReportedFinding) => ({ ...finding, probeCase: 'long gone' });
  expect(await outcomes(always(200), { change })).toEqual(
    Array(3).fill('could not run: there is no such case any more'),
  );
});

test('what no case found is sent again as it was', async () => {
  const change = (finding: ReportedFinding) => ({ ...finding, probeCase: undefined });
  const sent: string[] = [];
  const target: Target = async (request) => {
    sent.push(`${request.method} ${request.url}`);
    return Response.json({}, { status: 200 });
  };
  expect(await outcomes(target, { change })).toEqual(Array(3).fill('fixed'));
  expect(sent.toSorted()).toEqual([
    'GET https://library.test/v1/books',
    'GET https://library.test/v1/books/b%201',
    'GET https://library.test/v1/hours',
  ]);
  expect(await outcomes(always(299), { change })).toEqual(Array(3).fill('still failing'));
});

test.for<[Partial<ReportedFinding['exchanges'][number]['request']>, string]>([
  [
    { url: 'https://library.test/v1/books?card=***' },
    'what was sent held something that no report keeps',
  ],
  [
    { url: 'https://elsewhere.test/books' },
    'it was sent to another address than https://library.test/v1',
  ],
  [{ method: 'DELETE' }, 'would change; needs --allow writes'],
])('a request with %j is not sent again: %s', async ([request, note]) => {
  const change = (finding: ReportedFinding): ReportedFinding => {
    const [exchange] = finding.exchanges;
    if (!exchange) return finding;
    const exchanges = [
      { ...exchange, operationId: undefined, request: { ...exchange.request, ...request } },
    ];
    return { ...finding, probeCase: undefined, exchanges };
  };

  expect(await outcomes(always(200), { change })).toEqual(Array(3).fill(`could not run: ${note}`));
});
