import { useState } from 'preact/hooks';
import type { ControlApi, ControlClient } from '../../../control/client.ts';
import { Badge } from '../../parts/badge.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { type Action, useAction } from '../../parts/use-action.ts';
import { FaultForm } from './fault-form.tsx';
import { effectsOf, frequencyOf, requestsOf } from './fault-words.ts';
import type { ArmedFault } from './situation.ts';

interface Props {
  readonly client: ControlClient;
  readonly apis: readonly ControlApi[];
  readonly faults: readonly ArmedFault[];
  readonly reload: () => void;
}

/** Failures on demand: what they are for, what they do, and how they have fared. */
export function FaultPanel({ client, apis, faults, reload }: Props) {
  const action = useAction();
  const [adding, setAdding] = useState(false);
  const own = faults.filter(({ scenario }) => scenario === undefined);

  async function remove(work: () => Promise<unknown>, said: string): Promise<void> {
    await action.run(async () => {
      await work();
      return said;
    });
    reload();
  }

  return (
    <Panel
      title="Faults"
      note={faults.length > 0 && `${faults.length} in the order they are asked`}
      actions={
        <>
          {own.length > 0 && (
            <button
              type="button"
              class="button danger"
              onClick={() => remove(() => client.faults.clear(), 'The faults are removed.')}
            >
              Remove all
            </button>
          )}
          <button type="button" class="button primary" onClick={() => setAdding(true)}>
            Add a fault
          </button>
        </>
      }
      flush
    >
      {shows(action) && (
        <div class="in-flush">
          <Outcome action={action} />
        </div>
      )}
      <Table
        label="Faults"
        rows={faults}
        keyOf={({ id }) => id}
        columns={columnsFor(({ id }) =>
          remove(() => client.faults.remove(id), `The fault ${id} is removed.`),
        )}
        empty="Everything works as it should."
      />
      <FaultForm {...{ client, apis, reload }} open={adding} onClose={() => setAdding(false)} />
    </Panel>
  );
}

const shows = ({ done, error }: Action): boolean => done !== undefined || error !== undefined;

const columnsFor = (remove: (fault: ArmedFault) => void): readonly Column<ArmedFault>[] => [
  {
    name: 'requests',
    title: 'Requests',
    cell: (fault) => (
      <>
        {requestsOf(fault)}{' '}
        {fault.scenario !== undefined && (
          <Badge title="Brought by a scenario">{fault.scenario}</Badge>
        )}
      </>
    ),
  },
  { name: 'effect', title: 'What happens', cell: effectsOf },
  {
    name: 'often',
    title: 'How often',
    cell: (fault) => <span class="dim">{frequencyOf(fault)}</span>,
  },
  {
    name: 'remove',
    title: <span class="unseen">Remove</span>,
    fit: true,
    cell: (fault) =>
      fault.scenario === undefined && (
        <button
          type="button"
          class="button small"
          aria-label={`Remove the fault ${fault.id}`}
          onClick={() => remove(fault)}
        >
          remove
        </button>
      ),
  },
];
