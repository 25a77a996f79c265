import { useState } from 'preact/hooks';
import type { ControlClient } from '../../../control/client.ts';
import { Outcome } from '../../parts/outcome.tsx';
import { useAction } from '../../parts/use-action.ts';
import { usePolled } from '../../parts/use-polled.ts';

interface Props {
  readonly client: ControlClient;
  readonly onCreated: () => void;
}

/** Begins a session, as seeded or as a snapshot is. */
export function SessionForm({ client, onCreated }: Props) {
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const { data: snapshots = [] } = usePolled(() => client.snapshots.list(), {
    every: 3000,
    inputs: [client],
  });
  const action = useAction();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const created = await action.run(async () => {
      await client.sessions.create(name, from || undefined);
      return `The session ${name} has begun.`;
    });
    if (!created) return;
    setName('');
    onCreated();
  };
  return (
    <>
      <form class="line-form" onSubmit={submit}>
        <input
          aria-label="Name of the new session"
          placeholder="test-1"
          required
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <select
          aria-label="What it begins as"
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        >
          <option value="">as seeded</option>
          {snapshots.map((it) => (
            <option key={it.name} value={it.name}>
              from the snapshot {it.name}
            </option>
          ))}
        </select>
        <button type="submit" class="button">
          Begin a session
        </button>
      </form>
      <Outcome action={action} />
    </>
  );
}
