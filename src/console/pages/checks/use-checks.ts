import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReportDocument } from '../../../check/report/document.ts';
import type { ControlCheck, ControlClient } from '../../../control/client.ts';

const interval = 1000;

/** All checks that the mock knows, the newest first, asked for again as long as one of them runs. */
export function useChecks(client: ControlClient) {
  const [checks, setChecks] = useState<readonly ControlCheck[]>();
  const [error, setError] = useState<Error>();
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    async function look(): Promise<void> {
      try {
        const list = await client.checks.list();
        if (!current) return;
        setChecks(list);
        setError(undefined);
        if (list.some(({ state }) => state === 'running')) timer = setTimeout(look, interval);
      } catch (thrown) {
        if (current) setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
      }
    }
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, round]);

  return { checks, error, reload };
}

export interface FollowedCheck {
  readonly check: ControlCheck | undefined;
  /** Once it is done. */
  readonly report: ReportDocument | undefined;
  readonly error: Error | undefined;
}

/** One check as it goes on, and its report at the end. `onEnd` is told once it has ended. */
export function useCheck(
  { client, id }: { readonly client: ControlClient; readonly id: string },
  onEnd: () => void,
): FollowedCheck {
  const [followed, setFollowed] = useState<FollowedCheck>(nothing);

  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    setFollowed(nothing);
    async function follow(): Promise<void> {
      try {
        let ran = false;
        for await (const check of client.checks.follow(id, signal)) {
          if (signal.aborted) return;
          ran ||= check.state === 'running';
          if (check.state !== 'done') setFollowed({ ...nothing, check });
        }
        if (signal.aborted) return;
        const { report, ...check } = await client.checks.get(id);
        if (signal.aborted) return;
        setFollowed({ ...nothing, check, report: report as ReportDocument | undefined });
        if (ran) onEnd();
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        if (!signal.aborted) setFollowed(({ check }) => ({ ...nothing, check, error }));
      }
    }
    void follow();
    return () => left.abort();
  }, [client, id]);

  return followed;
}

const nothing: FollowedCheck = { check: undefined, report: undefined, error: undefined };
