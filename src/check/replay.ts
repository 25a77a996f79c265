import { redacted } from '../conventions/redaction.ts';
import type { Exchange } from './exchange.ts';
import { effectOf, type Probe } from './probe.ts';
import { fails, type ReportDocument, type ReportedFinding } from './report/document.ts';
import type { RecordedExchange } from './report/recorded.ts';
import type { CheckOptions, Report } from './run.ts';

/** What became of a finding. */
export interface Replayed {
  readonly finding: ReportedFinding;
  readonly outcome: 'fixed' | 'still failing' | 'could not run';
  /** Why it could not run, or what is wrong now where that is something else. */
  readonly note?: string | undefined;
}

/** Runs a check with the contract and target of the replay; `laws` are tried besides the contract's own. */
export type RunAgain = (
  more: Pick<CheckOptions, 'only' | 'laws' | 'onExchange'>,
) => Promise<Report>;

/**
 * Tries the failures of a report again: each by the case that found it, as a wrong page or quota shows in the course of
 * its requests only. What came from the traffic of others has no case; its last request is sent again.
 */
export async function replay(
  document: ReportDocument,
  run: RunAgain,
): Promise<readonly Replayed[]> {
  const failures = document.findings.filter(fails);
  const titles = [...new Set(failures.map(({ probeCase }) => probeCase))];
  const replayed = new Map<ReportedFinding, Replayed>();
  for (const title of titles) {
    const own = failures.filter(({ probeCase }) => probeCase === title);
    const outcomes =
      title === undefined
        ? await inTurn(own, (finding) => sentAgain(finding, { document, run }))
        : await tried(own, { title, laws: [], run });
    for (const outcome of outcomes) replayed.set(outcome.finding, outcome);
  }
  return failures.flatMap((finding) => replayed.get(finding) ?? []);
}

async function inTurn<A, B>(items: readonly A[], act: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}

interface Attempt {
  readonly title: string;
  readonly laws: readonly Probe[];
  readonly run: RunAgain;
}

async function tried(
  findings: readonly ReportedFinding[],
  { title, laws, run }: Attempt,
): Promise<readonly Replayed[]> {
  const exchanges: Exchange[] = [];
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const report = await run({
    only: { cases: [title], rules },
    laws,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  return findings.map((finding) => outcomeOf(finding, { report, exchanges }));
}

interface Again {
  readonly report: Report;
  readonly exchanges: readonly Exchange[];
}

function outcomeOf(finding: ReportedFinding, { report, exchanges }: Again): Replayed {
  const couldNot = (note: string): Replayed => ({ finding, outcome: 'could not run', note });
  const found = report.findings.filter(({ rule }) => rule === finding.rule);
  if (found.some((it) => it.fingerprint === finding.fingerprint)) {
    return { finding, outcome: 'still failing' };
  }
  const other = found.find(({ operationId }) => operationId === finding.operationId);
  if (other) {
    return { finding, outcome: 'still failing', note: `now ${other.place} ${other.problem}` };
  }
  const [skipped] = report.skipped;
  if (skipped) return couldNot(skipped.reason);
  if (report.requests === 0) return couldNot('there is no such case any more');
  const refusal = refusalOf(finding, exchanges);
  if (refusal !== undefined) return couldNot(`every request was answered with ${refusal}`);
  const verdict = report.verdicts.find(({ rule }) => rule.name === finding.rule);
  if (!verdict || verdict.holds === 0) {
    return couldNot(verdict?.reasons.join('; ') || 'the rule was not put to the test this time');
  }
  return { finding, outcome: 'fixed' };
}

/** Of who asks, or of how often; not of what is asked for. */
const refusals = new Set([401, 403, 429]);

/** The status with which all was refused this time, and was not before: that mends nothing. */
function refusalOf(
  { exchanges: before }: ReportedFinding,
  exchanges: readonly Exchange[],
): number | undefined {
  const statuses = exchanges.map(({ response }) => response.status);
  const all = statuses.every((status) => refusals.has(status));
  const already = before.some(({ response }) => refusals.has(response.status));
  return all && !already ? statuses.at(-1) : undefined;
}

interface SentAgainOptions {
  readonly document: ReportDocument;
  readonly run: RunAgain;
}

async function sentAgain(
  finding: ReportedFinding,
  { document, run }: SentAgainOptions,
): Promise<Replayed> {
  const last = finding.exchanges.at(-1);
  const { baseUrl } = document.target;
  const couldNot = (note: string): Replayed => ({ finding, outcome: 'could not run', note });
  if (!last) return couldNot('the report holds no request of it');
  const { url, body = '' } = last.request;
  if (!url.startsWith(baseUrl)) return couldNot(`it was sent to another address than ${baseUrl}`);
  if ((url + body).includes(redacted)) {
    return couldNot('what was sent held something that no report keeps');
  }
  const title = `${last.request.method} ${url.slice(baseUrl.length)} once more`;
  const probe = probeOf(last, { title, to: url.slice(baseUrl.length) });
  const [outcome] = await tried([finding], { title, laws: [probe], run });
  return outcome ?? couldNot('it was not tried');
}

/** Set anew for each request, or by the credential. */
const unsent = /^(host|connection|content-length|accept-encoding|parley-session)$/;

function probeOf(
  { operationId, request }: RecordedExchange,
  { title, to }: { readonly title: string; readonly to: string },
): Probe {
  const { method, credential, body } = request;
  const kept = request.headers.filter(
    ({ name, value }) => !unsent.test(name) && !value.includes(redacted),
  );
  const headers = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  return {
    rules: [],
    cases({ contract }) {
      const operation = contract.operations.find((it) => it.operationId === operationId);
      const safe = method === 'GET' || method === 'HEAD';
      return [
        {
          title,
          operation,
          effect: operation ? effectOf(operation) : safe ? 'read' : 'change',
          async run(visit) {
            await visit.send({ method, to, as: credential, headers, body });
          },
        },
      ];
    },
  };
}
