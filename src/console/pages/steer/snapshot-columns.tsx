import type { ControlClient } from '../../../control/client.ts';
import { wallTime } from '../../../world/clock.ts';
import type { Column } from '../../parts/table.tsx';
import { instantText, relativeWords } from '../../parts/time-words.ts';

type Snapshot = Awaited<ReturnType<ControlClient['snapshots']['list']>>[number];

/** Each is called with a snapshot's name. */
export interface SnapshotActions {
  readonly compare: (name: string) => void;
  readonly restore: (name: string) => void;
  readonly download: (name: string) => void;
  readonly remove: (name: string) => void;
}

const verbs = ['compare', 'restore', 'download', 'remove'] as const;

export const snapshotColumns = (actions: SnapshotActions): readonly Column<Snapshot>[] => [
  {
    name: 'name',
    title: 'Name',
    kind: 'code',
    sortBy: ({ name }) => name,
    cell: ({ name }) => name,
  },
  {
    name: 'session',
    title: 'Of the session',
    kind: 'code',
    secondary: true,
    sortBy: ({ session }) => session,
    cell: ({ session }) => session,
  },
  {
    name: 'taken',
    title: 'Taken',
    secondary: true,
    sortBy: ({ taken }) => taken,
    cell: ({ taken }) => relativeWords(Math.min(0, Date.parse(taken) - wallTime())),
  },
  {
    name: 'clock',
    title: 'Clock (UTC)',
    secondary: true,
    sortBy: ({ now }) => now,
    cell: ({ now }) => instantText(Date.parse(now)),
  },
  {
    name: 'records',
    title: 'Records',
    kind: 'number',
    secondary: true,
    sortBy: recordsIn,
    cell: (snapshot) => recordsIn(snapshot).toLocaleString('en'),
  },
  {
    name: 'actions',
    title: <span class="unseen">What to do</span>,
    fit: true,
    cell: ({ name }) => (
      <div class="actions">
        {verbs.map((verb) => (
          <button
            key={verb}
            type="button"
            class="button small"
            aria-label={`${verb} ${name}`}
            onClick={() => actions[verb](name)}
          >
            {verb}
          </button>
        ))}
      </div>
    ),
  },
];

const recordsIn = ({ records }: Snapshot): number =>
  Object.values(records)
    .flatMap((collections) => Object.values(collections))
    .reduce((sum, count) => sum + count, 0);
