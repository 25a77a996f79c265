import { useEffect, useState } from 'preact/hooks';
import type { ControlApi, ControlClient } from '../control/client.ts';
import { ControlError } from '../control/control-error.ts';

/** What stays the same as long as the mock runs. */
export interface MockFacts {
  readonly version: string;
  readonly apis: readonly ControlApi[];
  /** How often the mock was found; another number is another mock, or the same after a pause. */
  readonly times: number;
}

export interface Connection {
  /** Undefined before the first answer; kept while the mock is gone. */
  readonly facts: MockFacts | undefined;
  /** Names of all sessions there are. */
  readonly sessions: readonly string[];
  readonly trouble: Trouble | undefined;
}

export type Trouble =
  | { readonly kind: 'gone' }
  /** A control token is needed; `wrong` where the one that was sent is not it. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'refused'; readonly reason: string };

const interval = 3000;

/** Asks the mock every few seconds whether it is there and which sessions it has. */
export function useConnection(client: ControlClient): Connection {
  const [connection, setConnection] = useState<Connection>({
    facts: undefined,
    sessions: [],
    trouble: undefined,
  });

  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let connected = false;

    async function look(): Promise<void> {
      try {
        const found = connected ? undefined : await readFacts(client);
        const sessions = await client.sessions.list();
        if (stopped) return;
        connected = true;
        setConnection(({ facts }) => ({
          facts: found ? { ...found, times: (facts?.times ?? 0) + 1 } : facts,
          sessions: sessions.map(({ name }) => name),
          trouble: undefined,
        }));
      } catch (error) {
        if (stopped) return;
        connected = false;
        const trouble = troubleOf(error);
        setConnection((before) => ({ ...before, trouble }));
        // Whoever knows the token types it, which makes another client.
        if (trouble.kind === 'locked') return;
      }
      timer = setTimeout(look, interval);
    }

    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [client]);

  return connection;
}

async function readFacts(client: ControlClient): Promise<Omit<MockFacts, 'times'>> {
  const [{ version }, apis] = await Promise.all([client.health(), client.apis()]);
  return { version, apis };
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof ControlError)) return { kind: 'gone' };
  return error.status === 401 ? { kind: 'locked' } : { kind: 'refused', reason: error.message };
}
