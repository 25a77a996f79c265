import { useRef, useState } from 'preact/hooks';
import type { ControlClient } from '../../../control/client.ts';

interface Props {
  readonly client: ControlClient;
  /** Those that there are. */
  readonly names: readonly string[];
  readonly act: (work: () => Promise<string>) => void;
}

type SnapshotFile = Parameters<ControlClient['snapshots']['import']>[1];

/** Takes a snapshot of the session, or reads one from a file. */
export function SnapshotForm({ client, names, act }: Props) {
  const [name, setName] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const wanted = name ?? freeName(names);

  const submit = (event: Event): void => {
    event.preventDefault();
    act(async () => {
      await client.snapshots.take(wanted);
      setName(undefined);
      return `The snapshot ${wanted} is taken.`;
    });
  };
  const upload = async ({ currentTarget }: { currentTarget: HTMLInputElement }): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    act(async () => {
      const uploaded = nameOf(file);
      await client.snapshots.import(uploaded, await jsonIn(file));
      return `The snapshot ${uploaded} is there.`;
    });
    // The same file can be chosen again once it is mended.
    currentTarget.value = '';
  };

  return (
    <form class="line-form" onSubmit={submit}>
      <input
        aria-label="Name of the new snapshot"
        required
        autocomplete="off"
        value={wanted}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button">
        Take a snapshot
      </button>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Upload a file
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label="File of a snapshot"
        onChange={upload}
      />
    </form>
  );
}

function freeName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`snapshot-${number}`)) number++;
  return `snapshot-${number}`;
}

/** The file's name as far as it may be one of a snapshot. */
const nameOf = ({ name }: File): string =>
  name
    .replace(/\.json$/i, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 64);

async function jsonIn(file: File): Promise<SnapshotFile> {
  try {
    return JSON.parse(await file.text());
  } catch (error) {
    throw new Error(`${file.name} is no JSON: ${(error as Error).message}`);
  }
}
