import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ControlClient, LoggedRequest } from '../../../control/client.ts';

export interface LiveLog {
  /** The newest first. */
  readonly entries: readonly LoggedRequest[];
  /** Whether the log has not been read yet. */
  readonly loading: boolean;
  /** Why nothing new comes; it is tried again. */
  readonly problem: string | undefined;
  readonly paused: boolean;
  /** What came while it is paused, and is not among the entries. */
  readonly waiting: number;
  readonly pause: (paused: boolean) => void;
  /** Makes the mock forget them too. */
  readonly clear: () => Promise<void>;
}

/** Entries kept at most, which is what the mock keeps. */
export const capacity = 1000;

const pauseBeforeRetry = 1000;

interface LogQuery {
  readonly session?: string;
}

/** Follows the requests of a session, or of all (`session: '*'`). However many come, they are shown a frame at a time. */
export function useLiveLog(client: ControlClient, query: LogQuery): LiveLog {
  const [state, setState] = useState<Shown>(nothing);
  const [paused, setPaused] = useState(false);
  const log = useRef<readonly LoggedRequest[]>([]);
  const held = useRef(false);
  const { session } = query;
  const asked = useMemo(() => (session === undefined ? {} : { session }), [session]);

  const show = (): void =>
    setState((before) => {
      const waiting = held.current ? newerThan(before.entries[0], log.current) : 0;
      const entries = held.current ? before.entries : log.current;
      return { entries, waiting, loading: false, problem: undefined };
    });

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let arrived: LoggedRequest[] = [];
    let frame = 0;

    function flush(): void {
      frame = 0;
      log.current = [...arrived.reverse(), ...log.current].slice(0, capacity);
      arrived = [];
      show();
    }

    async function follow(): Promise<void> {
      // Whatever was there before may be of an earlier mock.
      arrived = [];
      log.current = (await client.requests.list({ ...asked, limit: capacity })).toReversed();
      if (signal.aborted) return;
      show();
      const after = log.current[0]?.id ?? 0;
      for await (const entry of client.requests.follow({ ...asked, after }, signal)) {
        arrived.push(entry);
        if (frame === 0) frame = requestAnimationFrame(flush);
      }
    }

    async function keepFollowing(): Promise<void> {
      while (!signal.aborted) {
        try {
          await follow();
        } catch (error) {
          const problem = error instanceof Error ? error.message : String(error);
          if (!signal.aborted) setState((before) => ({ ...before, problem }));
        }
        await new Promise((resolve) => setTimeout(resolve, pauseBeforeRetry));
      }
    }

    setState(nothing);
    void keepFollowing();
    return () => {
      controller.abort();
      cancelAnimationFrame(frame);
    };
  }, [client, asked]);

  return {
    ...state,
    paused,
    pause(next) {
      held.current = next;
      setPaused(next);
      show();
    },
    async clear() {
      await client.requests.clear(asked);
      log.current = [];
      setState((before) => ({ ...before, entries: [], waiting: 0 }));
    },
  };
}

type Shown = Pick<LiveLog, 'entries' | 'loading' | 'problem' | 'waiting'>;

const nothing: Shown = { entries: [], loading: true, problem: undefined, waiting: 0 };

const newerThan = (last: LoggedRequest | undefined, entries: readonly LoggedRequest[]): number =>
  entries.filter(({ id }) => id > (last?.id ?? 0)).length;
