import { useCallback, useEffect, useState } from 'preact/hooks';

export interface Loaded<Data> {
  /** Undefined before the first answer; the last one while it is loaded again, or where that failed. */
  readonly data: Data | undefined;
  readonly error: Error | undefined;
  readonly loading: boolean;
  readonly reload: () => void;
}

/** Loads at once, again when an input has changed, and whenever `reload` is called. What comes too late is forgotten. */
export function useLoad<Data>(load: () => Promise<Data>, inputs: readonly unknown[]): Loaded<Data> {
  const [state, setState] = useState<Omit<Loaded<Data>, 'reload'>>(nothing);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    let current = true;
    setState((before) => ({ ...before, loading: true }));
    load().then(
      (data) => current && setState({ data, error: undefined, loading: false }),
      (error: unknown) =>
        current && setState(({ data }) => ({ data, error: errorOf(error), loading: false })),
    );
    return () => {
      current = false;
    };
  }, [...inputs, round]);

  return { ...state, reload };
}

const nothing = { data: undefined, error: undefined, loading: true };

const errorOf = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
