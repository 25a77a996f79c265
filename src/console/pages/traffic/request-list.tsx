import { useMemo, useState } from 'preact/hooks';
import type { LoggedRequest } from '../../../control/client.ts';
import { Badge, MethodBadge, StatusBadge } from '../../parts/badge.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { addressOf } from './entry.ts';

interface Props {
  /** The newest first. */
  readonly entries: readonly LoggedRequest[];
  /** The id of the one that is open. */
  readonly chosen: number | undefined;
  readonly onChoose: (id: number) => void;
  readonly withSession: boolean;
  readonly empty: string;
}

const step = 200;

/** Requests, one line each. Of very many, the newest are shown until more are asked for. */
export function RequestList({ entries, chosen, onChoose, withSession, empty }: Props) {
  const [shown, setShown] = useState(step);
  // The same columns for as long as they are, so that rows need not be made again for each request that comes.
  const columns = useMemo(() => columnsFor({ withSession }), [withSession]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons within are what is pressed; this moves between them.
    <div
      class="request-list"
      onClick={({ target }) => {
        const opener = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
        if (opener) onChoose(Number(opener.dataset.id));
      }}
      onKeyDown={moveAmongRows}
    >
      <Table
        label="Requests"
        rows={entries.slice(0, shown)}
        columns={columns}
        keyOf={({ id }) => String(id)}
        chosen={chosen === undefined ? undefined : String(chosen)}
        empty={empty}
        tall
      />
      {entries.length > shown && (
        <p class="more-requests">
          The newest {shown} of {entries.length} are shown.
          <button type="button" class="button small" onClick={() => setShown(shown + step)}>
            Show {Math.min(step, entries.length - shown)} more
          </button>
        </p>
      )}
    </div>
  );
}

/** Up and down lead from one request to the next, and open it. */
function moveAmongRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { activeElement } = document;
  if (by === 0 || !(activeElement instanceof HTMLElement)) return;
  const openers = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-id]')];
  const at = openers.indexOf(activeElement);
  const next = at < 0 ? undefined : openers[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

const columnsFor = ({
  withSession,
}: Pick<Props, 'withSession'>): readonly Column<LoggedRequest>[] => [
  {
    name: 'time',
    title: 'Time',
    kind: 'code',
    fit: true,
    secondary: true,
    cell: ({ at }) => <time dateTime={at}>{at.slice(11, 23)}</time>,
  },
  {
    name: 'status',
    title: 'Status',
    fit: true,
    cell: ({ status }) => <StatusBadge status={status} />,
  },
  {
    name: 'method',
    title: 'Method',
    fit: true,
    cell: ({ method }) => <MethodBadge method={method} />,
  },
  {
    name: 'url',
    title: 'URL',
    kind: 'code',
    cell: (entry) => (
      <span class="request-place">
        <button type="button" class="request-opener" data-id={entry.id}>
          {shortened(addressOf(entry))}
        </button>
        <Marks entry={entry} />
      </span>
    ),
  },
  ...(withSession
    ? [
        {
          name: 'session',
          title: 'Session',
          fit: true,
          secondary: true,
          cell: ({ session }: LoggedRequest) => session,
        },
      ]
    : []),
  {
    name: 'took',
    title: 'Took',
    kind: 'number',
    fit: true,
    secondary: true,
    cell: ({ milliseconds }) => durationOf(milliseconds),
  },
];

function Marks({ entry }: { readonly entry: LoggedRequest }) {
  const { direction, violations, faults, near } = entry;
  return (
    <>
      {direction === 'out' && <Badge tone="info">sent out</Badge>}
      {violations.length > 0 && <Badge tone="bad">breaks the contract</Badge>}
      {faults.length > 0 && <Badge tone="warn">fault</Badge>}
      {near.length > 0 && <Badge>no such operation</Badge>}
    </>
  );
}

/** Real time. */
export const durationOf = (milliseconds: number): string =>
  `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds).toLocaleString('en')} ms`;

/** A line shows no more of it; the details do. */
const longest = 300;

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
