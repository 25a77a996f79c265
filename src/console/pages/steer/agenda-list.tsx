import type { ControlClient } from '../../../control/client.ts';
import { instantText, relativeWords } from '../../parts/time-words.ts';
import { useTick } from '../../parts/use-tick.ts';
import { jumpTo } from './jump.ts';
import { type DueTask, nowBy, type SeenClock } from './situation.ts';

interface Props {
  readonly client: ControlClient;
  readonly clock: SeenClock;
  readonly agenda: readonly DueTask[];
  readonly onJump: (work: () => Promise<{ readonly now: string }>) => void;
}

const most = 8;

/** What falls due, along a line of time. */
export function AgendaList({ client, clock, agenda, onJump }: Props) {
  useTick(1000);
  const now = nowBy(clock);
  if (agenda.length === 0) return <p class="nothing">Nothing is to happen by itself.</p>;
  return (
    <div>
      <h3 class="label">Falls due</h3>
      <ol class="agenda" aria-label="What falls due">
        {agenda.slice(0, most).map(({ at, api, name }, index) => {
          const due = Date.parse(at);
          return (
            <li key={`${at} ${api} ${name} ${index}`}>
              <span class="agenda-time" title={`${instantText(due)} UTC`}>
                {relativeWords(due - now)}
              </span>
              <span class="agenda-task">
                {name} <span class="dim">{api}</span>
              </span>
              <button
                type="button"
                class="button small"
                aria-label={`Jump to ${name} of ${api}, ${instantText(due)}`}
                onClick={() => onJump(() => jumpTo(client, due))}
              >
                jump there
              </button>
            </li>
          );
        })}
      </ol>
      {agenda.length > most && (
        <p class="dim">
          and {agenda.length - most} more, the last {relativeWords(lastOf(agenda) - now)}
        </p>
      )}
    </div>
  );
}

const lastOf = (agenda: readonly DueTask[]): number => Date.parse(agenda.at(-1)?.at ?? '');
