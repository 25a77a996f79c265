import { useState } from 'preact/hooks';
import { wallTime } from '../../../world/clock.ts';
import type { PageProps } from '../../page-props.ts';
import { Badge } from '../../parts/badge.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { instantText, relativeWords } from '../../parts/time-words.ts';
import { useAction } from '../../parts/use-action.ts';
import { usePolled } from '../../parts/use-polled.ts';
import { SessionForm } from './session-form.tsx';

interface Props extends Pick<PageProps, 'client' | 'session' | 'linkTo'> {
  readonly onReset: () => void;
}

type SessionState = Awaited<ReturnType<PageProps['client']['sessions']['list']>>[number];

/** All sessions there are, each a world of its own. */
export function SessionPanel({ client, session, linkTo, onReset }: Props) {
  const { data = [], reload } = usePolled(() => client.sessions.list(), {
    every: 3000,
    inputs: [client],
  });
  const action = useAction();
  const [asked, setAsked] = useState<{
    readonly verb: 'Reset' | 'Remove';
    readonly name: string;
  }>();

  const confirmed = async (): Promise<void> => {
    if (!asked) return;
    const { verb, name } = asked;
    await action.run(async () => {
      await (verb === 'Reset' ? client.reset() : client.sessions.remove(name));
      return `The session ${name} is ${verb === 'Reset' ? 'as new' : 'removed'}.`;
    });
    reload();
    if (verb === 'Reset') onReset();
  };

  return (
    <Panel
      title="Sessions"
      note={`${data.length} of them`}
      actions={
        <button
          type="button"
          class="button danger"
          onClick={() => setAsked({ verb: 'Reset', name: session })}
        >
          Reset this session
        </button>
      }
      flush
    >
      <div class="in-flush">
        <SessionForm client={client} onCreated={reload} />
        <Outcome action={action} />
      </div>
      <Table
        label="Sessions"
        rows={data}
        keyOf={({ name }) => name}
        columns={columnsFor({
          session,
          linkTo,
          remove: (name) => setAsked({ verb: 'Remove', name }),
        })}
      />
      <Confirm
        open={asked !== undefined}
        title={`${asked?.verb} the session ${asked?.name}?`}
        verb={asked?.verb ?? 'Reset'}
        onConfirm={confirmed}
        onClose={() => setAsked(undefined)}
      >
        {asked?.verb === 'Reset'
          ? 'Its records, clock, quotas, faults, scenarios and requests become as they were at its first use.'
          : 'Its records, clock, quotas, faults, scenarios and requests are lost.'}
      </Confirm>
    </Panel>
  );
}

interface RowContext extends Pick<PageProps, 'session' | 'linkTo'> {
  readonly remove: (name: string) => void;
}

const columnsFor = ({ session, linkTo, remove }: RowContext): readonly Column<SessionState>[] => [
  {
    name: 'name',
    title: 'Name',
    kind: 'code',
    sortBy: ({ name }) => name,
    cell: ({ name }) =>
      name === session ? (
        <>
          {name} <Badge tone="accent">this one</Badge>
        </>
      ) : (
        <a
          href={linkTo({
            page: 'steer',
            query: { session: name === 'default' ? undefined : name },
          })}
        >
          {name}
        </a>
      ),
  },
  {
    name: 'requests',
    title: 'Requests',
    kind: 'number',
    sortBy: ({ requests }) => requests,
    cell: ({ requests }) => requests,
  },
  {
    name: 'last-use',
    title: 'Last use',
    secondary: true,
    sortBy: ({ lastUse }) => lastUse,
    cell: ({ lastUse }) => relativeWords(Math.min(0, Date.parse(lastUse) - wallTime())),
  },
  {
    name: 'clock',
    title: 'Clock (UTC)',
    sortBy: ({ now }) => now,
    cell: ({ now, frozen }) => (
      <>
        {instantText(Date.parse(now))} {frozen && <Badge tone="info">frozen</Badge>}
      </>
    ),
  },
  {
    name: 'remove',
    title: <span class="unseen">Remove</span>,
    fit: true,
    cell: ({ name }) =>
      name !== session && (
        <button
          type="button"
          class="button small"
          aria-label={`Remove the session ${name}`}
          onClick={() => remove(name)}
        >
          remove
        </button>
      ),
  },
];
