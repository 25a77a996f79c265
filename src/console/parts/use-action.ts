import { useState } from 'preact/hooks';

export interface Action {
  /** Whether something is under way. */
  readonly busy: boolean;
  /** Why the last attempt failed. */
  readonly error: Error | undefined;
  /** What the last attempt did, in a sentence. */
  readonly done: string | undefined;
  /** Does it, and says whether it went well. What it resolves with is said to whoever does not see the effect. */
  run(work: () => Promise<string>): Promise<boolean>;
  /** Forgets how it went. */
  clear(): void;
}

/** Something that a person sets off, and how it went. */
export function useAction(): Action {
  const [state, setState] = useState<Omit<Action, 'run' | 'clear'>>(idle);
  return {
    ...state,
    async run(work) {
      setState({ ...idle, busy: true });
      try {
        setState({ ...idle, done: await work() });
        return true;
      } catch (error) {
        setState({ ...idle, error: error instanceof Error ? error : new Error(String(error)) });
        return false;
      }
    },
    clear: () => setState(idle),
  };
}

const idle = { busy: false, error: undefined, done: undefined };
