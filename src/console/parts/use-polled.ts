import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Loaded } from './use-load.ts';

interface Options {
  /** Milliseconds between an answer and the next question. */
  readonly every: number;
  /** It is loaded at once when one of these has changed. */
  readonly inputs: readonly unknown[];
}

/** Loads again and again, as long as the page can be seen; `reload` does so at once. What comes too late is forgotten. */
export function usePolled<Data>(
  load: () => Promise<Data>,
  { every, inputs }: Options,
): Loaded<Data> {
  const [state, setState] = useState<Omit<Loaded<Data>, 'reload'>>(nothing);
  const look = useRef<() => void>(() => {});
  const reload = useCallback(() => look.current(), []);

  useEffect(() => {
    let latest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function ask(): Promise<void> {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      const mine = ++latest;
      const outcome = await outcomeOf(load);
      if (mine !== latest) return;
      setState(({ data }) => ({ data, error: undefined, loading: false, ...outcome }));
      timer = setTimeout(ask, every);
    }

    const start = (): void => void ask();
    look.current = start;
    document.addEventListener('visibilitychange', start);
    start();
    return () => {
      latest = Number.POSITIVE_INFINITY;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', start);
    };
  }, [every, ...inputs]);

  return { ...state, reload };
}

const nothing = { data: undefined, error: undefined, loading: true };

async function outcomeOf<Data>(load: () => Promise<Data>) {
  try {
    return { data: await load() };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
