import { useState } from 'preact/hooks';
import type { PageProps } from '../../page-props.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { download } from '../../parts/download.ts';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Table } from '../../parts/table.tsx';
import { useAction } from '../../parts/use-action.ts';
import { usePolled } from '../../parts/use-polled.ts';
import { type SnapshotActions, snapshotColumns } from './snapshot-columns.tsx';
import { SnapshotDiff } from './snapshot-diff.tsx';
import { SnapshotForm } from './snapshot-form.tsx';

interface Props extends Pick<PageProps, 'client' | 'session'> {
  readonly onRestored: () => void;
}

/** Moments of sessions to come back to, to compare with, and to take along. */
export function SnapshotPanel({ client, session, onRestored }: Props) {
  const { data = [], reload } = usePolled(() => client.snapshots.list(), {
    every: 3000,
    inputs: [client],
  });
  const action = useAction();
  const [compared, setCompared] = useState<string>();
  const [unwanted, setUnwanted] = useState<string>();

  async function act(work: () => Promise<string>): Promise<void> {
    await action.run(work);
    reload();
  }
  const actions: SnapshotActions = {
    compare: setCompared,
    restore: (name) =>
      act(async () => {
        await client.snapshots.restore(name);
        onRestored();
        return `The session ${session} is as in ${name}.`;
      }),
    download: (name) =>
      act(async () => {
        const file = await client.snapshots.export(name);
        download({
          name: `${name}.json`,
          mediaType: 'application/json',
          content: JSON.stringify(file, null, 2),
        });
        return `${name}.json is saved.`;
      }),
    remove: setUnwanted,
  };

  return (
    <Panel title="Snapshots" note="of any session, for any session" flush>
      <div class="in-flush">
        <SnapshotForm {...{ client, act }} names={data.map(({ name }) => name)} />
        <Outcome action={action} />
      </div>
      <Table
        label="Snapshots"
        rows={data}
        keyOf={({ name }) => name}
        columns={snapshotColumns(actions)}
        empty="Take one before you try something, and come back to it."
      />
      <SnapshotDiff
        {...{ client, session }}
        name={compared}
        others={data.map(({ name }) => name).filter((name) => name !== compared)}
        onClose={() => setCompared(undefined)}
      />
      <Confirm
        open={unwanted !== undefined}
        title={`Remove the snapshot ${unwanted}?`}
        verb="Remove"
        onClose={() => setUnwanted(undefined)}
        onConfirm={() =>
          unwanted !== undefined &&
          act(async () => {
            await client.snapshots.remove(unwanted);
            return `The snapshot ${unwanted} is removed.`;
          })
        }
      >
        No session can become as it was then any more. Download it first to keep it.
      </Confirm>
    </Panel>
  );
}
