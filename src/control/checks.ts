import type { Progress } from '../check/progress.ts';
import type { ReportDocument } from '../check/report/document.ts';
import { Problem } from '../mock/problem.ts';
import { preciseTimestamp, wallTime } from '../world/clock.ts';

/** What a run is told besides where it goes. */
export interface CheckSettings {
  readonly allow: readonly ('writes' | 'exhaust-rate-limit')[];
  /** Names or areas; all where there are none. */
  readonly rules: readonly string[];
  readonly operations: readonly string[];
  readonly fuzz: number;
  readonly seed: number;
}

/** A check that only needs to be run. */
export interface PreparedCheck {
  readonly api: string;
  readonly baseUrl: string;
  /** Whether it is this mock that is checked. */
  readonly own: boolean;
  readonly settings: CheckSettings;
  /** Takes credentials out of what the run says on its way. */
  readonly shown: (text: string) => string;
  /** Rejects with an error that tells no credential where the target cannot be checked. */
  run(more: {
    readonly signal: AbortSignal;
    onProgress(progress: Progress): void;
  }): Promise<ReportDocument>;
}

/** A check that was asked for, as the control API tells of it. */
export interface ShownCheck extends Omit<PreparedCheck, 'shown' | 'run'> {
  readonly id: string;
  /** RFC 3339 in UTC, of real time. */
  readonly started: string;
  readonly state: 'running' | 'done' | 'failed';
  /** Why it could not run. */
  readonly reason?: string;
  readonly progress: {
    readonly done: number;
    readonly total: number;
    readonly requests: number;
    readonly findings: number;
    /** The case that ended last. */
    readonly title?: string;
    readonly areas: readonly AreaProgress[];
  };
  /** Of a check that is done. */
  readonly result?: { readonly verdict: Verdict; readonly sentence: string };
}

/** `open`: nothing can be said. */
type Verdict = 'passed' | 'failed' | 'open';

interface AreaProgress {
  readonly area: string;
  /** Rules that have held or were broken so far, of how many. */
  readonly tested: number;
  readonly rules: number;
  /** Distinct problems. */
  readonly broken: number;
}

/** One check, running or ended. */
export interface CheckRun {
  show(): ShownCheck;
  /** Undefined while there is none. */
  report(): ReportDocument | undefined;
  /** Ends it; what was found until then is reported. */
  stop(): void;
  /** Tells of every change. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Resolves when it has ended, however it did. */
  readonly ended: Promise<void>;
}

/** The checks of a mock: one at a time for an API, and the last few that have ended. */
export interface Checks {
  start(check: PreparedCheck): CheckRun;
  list(): readonly CheckRun[];
  /** Throws `Problem` where there is none of this id. */
  get(id: string): CheckRun;
  /** Stops it where it is running. Throws `Problem`. */
  remove(id: string): void;
  /** Resolves when none is running any more. */
  stop(): Promise<void>;
}

/** Ended checks that are kept. */
const kept = 10;

export function createChecks(): Checks {
  const runs = new Map<string, CheckRun>();
  let count = 0;
  const isRunning = (run: CheckRun) => run.show().state === 'running';

  function get(id: string): CheckRun {
    const run = runs.get(id);
    if (run) return run;
    throw new Problem(404, {
      title: 'No such check',
      detail: `There is no check ${id}. The last ${kept} that have ended are kept.`,
    });
  }

  return {
    start(check) {
      const busy = [...runs.values()].find((run) => isRunning(run) && run.show().api === check.api);
      if (busy) {
        throw new Problem(409, {
          title: 'Already running',
          detail: `Check ${busy.show().id} of ${check.api} is running; wait for it, or stop it.`,
        });
      }
      const ended = [...runs].filter(([, run]) => !isRunning(run)).map(([id]) => id);
      for (const id of ended.slice(0, Math.max(0, ended.length - kept + 1))) runs.delete(id);
      const id = `check-${++count}`;
      const run = createRun(id, check);
      runs.set(id, run);
      return run;
    },
    list: () => [...runs.values()].reverse(),
    get,
    remove(id) {
      get(id).stop();
      runs.delete(id);
    },
    async stop() {
      const running = [...runs.values()].filter(isRunning);
      for (const run of running) run.stop();
      await Promise.all(running.map(({ ended }) => ended));
    },
  };
}

function createRun(id: string, check: PreparedCheck): CheckRun {
  const started = preciseTimestamp(wallTime());
  const controller = new AbortController();
  const listeners = new Set<() => void>();
  const { api, baseUrl, own, settings } = check;
  let outcome: Pick<ShownCheck, 'state' | 'reason' | 'result'> = { state: 'running' };
  let progress: Progress | undefined;
  let report: ReportDocument | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };

  async function run(): Promise<void> {
    try {
      const { resultOf } = await import('../check/report/wording.ts');
      const { exitCodeOf } = await import('../check/report/document.ts');
      report = await check.run({
        signal: controller.signal,
        onProgress(now) {
          progress = now;
          tell();
        },
      });
      const verdict = (['passed', 'failed', 'open'] as const)[exitCodeOf(report)];
      outcome = { state: 'done', result: { verdict, sentence: resultOf(report) } };
    } catch (error) {
      const reason = check.shown(error instanceof Error ? error.message : String(error));
      outcome = { state: 'failed', reason };
    }
    tell();
  }

  return {
    show: () => ({
      id,
      api,
      baseUrl,
      own,
      started,
      ...outcome,
      settings,
      progress: {
        done: progress?.done ?? 0,
        total: progress?.total ?? 0,
        requests: report?.requests ?? progress?.requests ?? 0,
        findings: report?.findings.length ?? progress?.findings ?? 0,
        ...(progress && { title: check.shown(progress.title) }),
        areas: areasOf(progress),
      },
    }),
    report: () => report,
    stop: () => controller.abort(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ended: run(),
  };
}

function areasOf(progress: Progress | undefined): readonly AreaProgress[] {
  const areas = new Map<string, AreaProgress>();
  for (const { rule, holds, broken } of progress?.verdicts() ?? []) {
    const [area = ''] = rule.name.split('/');
    const before = areas.get(area) ?? { area, tested: 0, rules: 0, broken: 0 };
    areas.set(area, {
      area,
      tested: before.tested + (holds + broken > 0 ? 1 : 0),
      rules: before.rules + 1,
      broken: before.broken + broken,
    });
  }
  return [...areas.values()];
}
