import type { ContractSource } from '../spec/contract.ts';
import { timestamp, wallTime } from '../world/clock.ts';
import { fingerprint } from '../world/digest.ts';
import { type Coverage, countCoverage } from './coverage.ts';
import { eachOf } from './each-of.ts';
import { type Exchange, isSuccess, type Target } from './exchange.ts';
import { exchangeRules } from './exchange-rules.ts';
import type { Finding } from './finding.ts';
import { createJudge } from './judge.ts';
import { compileLeftovers } from './leftovers.ts';
import { createPace } from './pace.ts';
import { pause } from './pause.ts';
import type { CheckCredential, Probe, ProbeCase, VirtualClock } from './probe.ts';
import { fuzzed } from './probes/fuzzed.ts';
import { probes } from './probes.ts';
import type { Progress } from './progress.ts';
import type { Rule } from './rule.ts';
import { isNamed, type Only, selectionOf } from './selection.ts';
import { BudgetSpent, createSender, Unreachable } from './sender.ts';
import { subjectOf } from './subject.ts';
import { createTally, type RuleVerdict, type Verdicts } from './tally.ts';
import { createVisit } from './visit.ts';

/** What a mock offers beyond its API: sessions, each with a clock that can be moved. */
export interface MockHost {
  /** Requests that carry the header `Parley-Session: <name>` are then in it. */
  session(name: string): Promise<{ readonly clock: VirtualClock; close(): Promise<void> }>;
}

/** Requests that a real API is sent when nobody says how many. */
const politeBudget = 1_000;

export interface CheckOptions {
  readonly contract: ContractSource;
  /** The API's own laws, besides those that every contract implies. */
  readonly laws?: readonly Probe[] | undefined;
  readonly target: Target;
  /** Where the target has the API, as `https://api.example/v1`. */
  readonly baseUrl: string;
  /** The one named `full` may do everything. */
  readonly credentials?: readonly CheckCredential[] | undefined;
  /** Set for a mock; what has none is taken for a real API, and treated with care. */
  readonly host?: MockHost | undefined;
  /** What a real API may be sent besides safe requests. A mock may be sent anything. */
  readonly allow?: readonly ('writes' | 'exhaust-rate-limit')[] | undefined;
  /** Requests sent at most. Default: 1,000 to a real API, to a mock as many as it takes. */
  readonly maxRequests?: number | undefined;
  readonly only?: Only | undefined;
  /** Sent with every request, whatever its credential. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Ends the run when it is aborted; what was found so far is reported. */
  readonly signal?: AbortSignal | undefined;
  /** Requests of random values that each operation is sent. Default 0. */
  readonly fuzz?: number | undefined;
  /** Of the random values. Default 1. */
  readonly seed?: number | undefined;
  /** Cases under way at once. Default: 8 against a mock, 1 against a real API. */
  readonly concurrency?: number | undefined;
  /** Told of every exchange, in the order of each case. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Report {
  readonly contract: { readonly name: string; readonly title: string; readonly version: string };
  readonly baseUrl: string;
  /** Whether what was checked is a mock, which is held to what is inferred too. */
  readonly mock: boolean;
  /** RFC 3339. */
  readonly started: string;
  readonly milliseconds: number;
  readonly requests: number;
  /** `untested`: no request was answered with success, or all were refused, so nothing can be said. */
  readonly outcome: 'passed' | 'failed' | 'untested';
  readonly verdicts: readonly RuleVerdict[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Why it ended before everything was tried; undefined where it did not. */
  readonly interrupted?: string | undefined;
  /** Cases that were not tried. */
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
}

/**
 * Holds a target to its contract. Throws `ContractError` for a contract that cannot be used, and `Unreachable` where the
 * target gives no answer at all. One that falls silent later ends the run, with what was found until then.
 */
export async function runCheck(options: CheckOptions): Promise<Report> {
  const { target, baseUrl, credentials = [], host, laws = [], only = {}, allow = [] } = options;
  const { maxRequests = host ? Number.POSITIVE_INFINITY : politeBudget } = options;
  const started = wallTime();
  const subject = subjectOf(options.contract);
  const wanted = selectionOf(only);
  const rules = exchangeRules.filter(wanted.rule);
  const fuzzing = options.fuzz ? [fuzzed({ runs: options.fuzz, seed: options.seed ?? 1 })] : [];
  const tried = [...probes, ...fuzzing, ...laws].filter((probe) => {
    // A probe without rules of its own sends requests for those that judge single exchanges.
    const feeds = probe.feeds ?? (probe.rules.length === 0 ? undefined : []);
    const isFed = ({ name }: Rule) => !feeds || isNamed(name, feeds);
    return probe.rules.some(wanted.rule) || rules.some(isFed);
  });
  const tally = createTally({
    subject,
    rules: [...rules, ...tried.flatMap((probe) => probe.rules).filter(wanted.rule)],
    real: host === undefined,
  });
  const judge = createJudge({ subject, rules });
  const leftovers = compileLeftovers(subject);
  const cases = tried.flatMap((probe) => probe.cases(subject)).filter(wanted.probeCase);
  const coverage = countCoverage(subject);
  const skipped: { title: string; reason: string }[] = [];
  let requests = 0;
  let answers = 0;
  let successes = 0;
  /** Answers that are more than a refusal of the credential. */
  let heard = 0;
  let done = 0;
  const { signal } = options;
  const stopped = 'the run was interrupted';
  let interrupted = signal?.aborted ? stopped : undefined;
  signal?.addEventListener('abort', () => {
    interrupted = stopped;
  });

  // Checks of several APIs of one mock may run at once.
  const run = `${started.toString(36)}-${fingerprint(subject.contract.name).slice(0, 6)}`;
  const ordered = cases.map((probeCase, index) => ({
    probeCase,
    name: `check-${run}-${index}`,
    verdicts: tally.verdicts(probeCase),
  }));
  const realTime = { now: async () => wallTime(), wait: (ms: number) => pause(ms, signal) };
  const sharedPace = createPace({ subject, even: true, ...realTime });
  const { concurrency = host ? 8 : 1 } = options;
  await eachOf(ordered, {
    concurrency,
    async work(attempt) {
      const { title } = attempt.probeCase;
      const reason = interrupted ?? refusalOf(attempt.probeCase) ?? (await tryOut(attempt));
      if (reason !== undefined) skipped.push({ title, reason });
      done += 1;
      const { broken: findings, results: verdicts } = tally;
      options.onProgress?.({ done, total: cases.length, title, findings, requests, verdicts });
    },
  });

  const findings = tally.findings();
  const failed = findings.some(({ severity }) => severity === 'error');
  const { name, title, version } = subject.contract;
  return {
    contract: { name, title, version },
    baseUrl,
    mock: host !== undefined,
    started: timestamp(started),
    milliseconds: wallTime() - started,
    requests,
    outcome: failed && heard > 0 ? 'failed' : successes > 0 ? 'passed' : 'untested',
    interrupted,
    verdicts: tally.results(),
    findings,
    coverage: coverage.coverage(),
    skipped,
  };

  function refusalOf({ effect }: ProbeCase): string | undefined {
    if (host || effect === 'read') return undefined;
    if (effect === 'exhaust') {
      return allow.includes('exhaust-rate-limit') ? undefined : 'needs --allow exhaust-rate-limit';
    }
    return allow.includes('writes') ? undefined : `would ${effect}; needs --allow writes`;
  }

  /** Undefined, or why it did not come to its end. */
  async function tryOut({ probeCase, name, verdicts }: Attempt): Promise<string | undefined> {
    const session = await host?.session(name);
    const clock = session?.clock;
    const time = clock ? { now: clock.now, wait: clock.advance } : realTime;
    const send = createSender({
      subject,
      target,
      baseUrl,
      credentials,
      headers: { ...options.headers, ...(session && { 'Parley-Session': name }) },
    });
    const own = session || probeCase.effect === 'read' ? undefined : leftovers();
    /** Requests that deleting takes again what the case created, and would with the next request. */
    let reserved = () => (own ? own.count + 1 : 0);
    let clearing = false;
    const visit = createVisit({
      subject,
      credentials,
      clock,
      ...time,
      pace: session ? createPace({ subject, even: false, ...time }) : sharedPace,
      verdicts,
      async send(call) {
        // Whoever stops the run wants nothing to be left of it.
        const mayClear = clearing && interrupted === stopped;
        if (interrupted && !mayClear) throw new BudgetSpent(interrupted);
        if (requests + reserved() >= maxRequests)
          throw new BudgetSpent(`${maxRequests} requests were sent`);
        requests += 1;
        return send(call);
      },
      observe(exchange) {
        own?.see(exchange);
        observe(exchange);
      },
      judge,
    });
    try {
      await probeCase.run(visit).finally(() => {
        reserved = () => 0;
        clearing = true;
        return own?.remove(visit);
      });
      return undefined;
    } catch (error) {
      if (error instanceof BudgetSpent) return error.message;
      // An answer that never came is no fault of the run once there were others.
      if (!(error instanceof Unreachable) || (answers === 0 && !interrupted)) throw error;
      interrupted ??= error.message;
      return interrupted;
    } finally {
      await session?.close();
    }
  }

  function observe(exchange: Exchange): void {
    answers += 1;
    if (isSuccess(exchange)) successes += 1;
    if (!refusals.has(exchange.response.status)) heard += 1;
    coverage.see(exchange);
    options.onExchange?.(exchange);
  }
}

interface Attempt {
  readonly probeCase: ProbeCase;
  /** Of its session. */
  readonly name: string;
  readonly verdicts: Verdicts;
}

/** Of who asks, not of what is asked for. */
const refusals = new Set([401, 403, 407]);
