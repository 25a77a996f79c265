import {
  type DocumentOptions,
  documentOf,
  type ReportDocument,
} from '../../../src/check/report/document.ts';
import { secretsOf } from '../../../src/check/report/secrets.ts';
import {
  type CheckOptions,
  check,
  type Probe,
  type Report,
  type Rule,
  type Target,
} from '../../../src/check.ts';
import { compileRedaction } from '../../../src/conventions/redaction.ts';
import { compileContract } from '../../../src/spec/contract.ts';
import { libraryDocument } from '../../library.ts';

/** Says everything back that it was sent, in places where a server can, and with what no page or terminal should obey. */
const echo: Target = async (request) => {
  const body = await request.text();
  const headers = Object.fromEntries(request.headers);
  const said = { url: request.url, headers, body, [headers.authorization ?? 'none']: hostile };
  return new Response(JSON.stringify({ books: [{ title: hostile }], said }), {
    status: 202,
    headers: {
      'Content-Type': 'application/json',
      'X-Said': headers.authorization ?? '',
      'Set-Cookie': `card=${encodeURIComponent(headers.authorization ?? '')}; Path=/`,
      Location: `https://elsewhere.test/?card=${encodeURIComponent(headers.authorization ?? '')}`,
    },
  });
};

/** Markup, a closing tag, a shell's quotes, a terminal's escape, a line that a CI log would obey, and half a character. */
export const hostile =
  '<script>document.title = "owned"</script></style><img src=x onerror="document.title = 1">' +
  "'; $(rm -rf /) `ls` \u001b[31mred\u0007\n::error::obeyed\r\n%0A \ud800 ]]> \u202eturned";

/** Quotes what the server said, as messages do. */
const quoting: Rule = {
  name: 'sample/quotes',
  law: 'A title is <b>tame</b> & short.',
  why: 'It is shown.',
  source: 'nowhere | in "particular"',
};

const undecided: Rule = { ...quoting, name: 'sample/undecided', law: 'Undecided.' };
const untried: Rule = { ...quoting, name: 'other/untried', law: 'Untried.' };

const law: Probe = {
  rules: [quoting, undecided, untried],
  cases: ({ contract }) =>
    contract.operations.slice(0, 1).map((operation) => ({
      title: `quotes ${hostile}`,
      operation,
      effect: 'read',
      async run(visit) {
        const credential = visit.credentials[0]?.headers.Authorization ?? '';
        const first = await visit.call(operation, { query: { note: credential } });
        const last = await visit.send({
          method: 'POST',
          to: `/books?card=${encodeURIComponent(credential)}`,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ title: hostile, password: 'hunter2-hunter2', note: credential }),
        });
        const problem = {
          place: '/books/0/title',
          problem: `must be tame, is ${last.response.text}`,
          expected: { tame: credential },
          actual: last.response.json,
          pointer: '/paths/~1books/get/responses/200',
        };
        visit.broken(quoting, problem, [first, last]);
        visit.inconclusive(undecided, `the data moved: ${credential}`);
      },
    })),
};

export const credential = 'sk_live_"quo\\ted"/and+more=42';

const options: CheckOptions = {
  contract: { name: 'library', document: libraryDocument },
  target: echo,
  baseUrl: 'https://library.test/v1',
  credentials: [
    { name: 'full', headers: { Authorization: `Bearer ${credential}` } },
    { name: 'read-only', headers: { Authorization: 'Bearer sk_live_other' } },
  ],
  laws: [law],
  only: { rules: ['response', 'sample', 'other'] },
  // A clock that is only ever asked keeps the run from waiting for its quota.
  host: {
    session: async () => ({
      clock: { now: async () => 0, advance: async () => {} },
      close: async () => {},
    }),
  },
};

/** A run against a server that echoes, in which two rules are broken, one is undecided and one untried. */
const sampleReport = (more: Partial<CheckOptions> = {}): Promise<Report> =>
  check({ ...options, ...more });

export async function sampleDocument(more: Partial<DocumentOptions> = {}): Promise<ReportDocument> {
  const contract = compileContract({ name: 'library', document: libraryDocument });
  const redaction = compileRedaction({ contract, secrets: secretsOf(options.credentials ?? []) });
  return documentOf(await sampleReport(), {
    version: '1.2.3',
    redaction,
    file: 'openapi/library.yaml',
    placeOf: () => ({ file: 'openapi/my, library: 50%.yaml', line: 34, column: 7 }),
    ...more,
  });
}
