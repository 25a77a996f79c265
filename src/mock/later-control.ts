import type { FaultControl } from './fault-control.ts';
import type { MockCore } from './mock-core.ts';
import type { RequestLog } from './request-log.ts';
import type { Snapshots } from './snapshots.ts';
import type { StateControl } from './state-control.ts';
import type { ImportOptions, StateFile } from './state-file.ts';
import type { createWholeControl, WholeControl } from './whole-control.ts';

/** The same functions, answering with promises. */
export type Promised<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Result>
    : never;
};

export type ShownLog = Pick<RequestLog, 'entries' | 'clear'>;

/** What steers a mock and shows what it did, by code that the first of these calls loads. They run in their order. */
export interface LaterControl {
  session(name?: string): Promised<FaultControl & StateControl>;
  capsule(session?: string): Promise<ReturnType<WholeControl['capsule']>>;
  readonly log: Promised<ShownLog>;
  readonly snapshots: Promised<Snapshots>;
  /** Resolves once every call so far has done its work, or failed. */
  done(): Promise<unknown>;
  /** Loads it now. Rejects with `Problem` where an option does not fit the APIs, as every call then does. */
  load(): Promise<unknown>;
}

export function laterControl(
  core: MockCore,
  options: Parameters<typeof createWholeControl>[1],
): LaterControl {
  let control: Promise<WholeControl> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const load = (): Promise<WholeControl> => {
    control ??= import('./whole-control.ts').then((it) => it.createWholeControl(core, options));
    return control;
  };

  function call<T>(run: (control: WholeControl) => T): Promise<T> {
    const result = load().then(run);
    last = Promise.allSettled([last, result]);
    return result;
  }

  function promised<T extends object>(
    names: readonly (keyof T)[],
    found: (control: WholeControl) => T,
  ): Promised<T> {
    const calls = names.map((name) => {
      const later = (...args: readonly unknown[]) =>
        call((it) => (found(it)[name] as (...args: readonly unknown[]) => unknown)(...args));
      return [name, later];
    });
    return Object.fromEntries(calls) as Promised<T>;
  }

  return {
    session: (name) => promised(ofSessions, (it) => it.session(name)),
    capsule: (session) => call((it) => it.capsule(session)),
    log: promised<ShownLog>(['entries', 'clear'], (it) => it.log),
    snapshots: promised(ofSnapshots, (it) => it.snapshots),
    done: () => last,
    load,
  };
}

const ofSessions = [
  'faults',
  'addFault',
  'removeFault',
  'removeFaults',
  'limits',
  'setLimit',
  'resetLimits',
  'collections',
  'state',
  'records',
  'record',
  'replaceRecords',
  'mergeRecords',
  'replaceRecord',
  'mergeRecord',
  'removeRecord',
] as const satisfies readonly (keyof (FaultControl & StateControl))[];

const ofSnapshots = [
  'list',
  'take',
  'restore',
  'remove',
  'difference',
  'read',
  'write',
] as const satisfies readonly (keyof Snapshots)[];

/** A state to begin with, by code that is being loaded. Until then no session can begin. */
export function stateToBeginWith(file: StateFile) {
  let read: typeof import('./state-file.ts').importState | undefined;
  const loaded = import('./state-file.ts').then(({ importState }) => {
    read = importState;
  });
  return {
    loaded,
    firstState(given: ImportOptions) {
      if (read) return read(file, given);
      throw new Error('The state to begin with is not loaded yet; await ready() before.');
    },
  };
}
