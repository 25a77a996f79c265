import { fingerprint } from '../world/digest.ts';
import type { StoredRecord } from '../world/store.ts';
import type { HiddenMembers } from './hidden-members.ts';
import { isMade } from './hidden-members.ts';
import { hidden, seeded } from './packed-json.ts';

/** A record as a file has it: marks stand for what is hidden, and for what the seed makes when it is asked for. */
export function filedRecord(record: StoredRecord, shown: HiddenMembers['shown']): StoredRecord {
  const names = Object.keys(record);
  const made = names.filter((name) => isMade(record, name));
  const plain =
    made.length === 0
      ? record
      : Object.fromEntries(
          names.filter((it) => !made.includes(it)).map((name) => [name, record[name]]),
        );
  const seen = shown(plain);
  if (seen === record) return record;
  const members = names.map((name) => {
    if (made.includes(name)) return [name, seeded] as const;
    if (plain[name] instanceof Uint8Array) return [name, plain[name]] as const;
    return [name, Object.hasOwn(seen, name) ? seen[name] : hidden] as const;
  });
  return Object.fromEntries(members);
}

export interface ReadRecord extends Pick<HiddenMembers, 'restored'> {
  /** Of the collection and the record. */
  readonly name: string;
  /** The record of the same key, which has what the file hides. */
  readonly before: StoredRecord | undefined;
  /** The same as it was seeded. */
  readonly seed: StoredRecord | undefined;
}

/**
 * The record that a file has, with what it hides: as it was before, or something that nobody knows. Undefined where the
 * seed would have to make a part of it, and does not.
 */
export function readRecord(
  record: StoredRecord,
  { name, before, seed, restored }: ReadRecord,
): StoredRecord | undefined {
  const made = Object.keys(record).find((member) => record[member] === seeded);
  if (made !== undefined) return seed && isMade(seed, made) ? seed : undefined;
  const read = before ? restored(record, before) : record;
  const unknown = Object.keys(read).filter((member) => read[member] === hidden);
  if (unknown.length === 0) return read;
  const members = unknown.map((member) => {
    return [member, before?.[member] ?? `lost_${fingerprint(`${name} ${member}`)}`] as const;
  });
  return { ...read, ...Object.fromEntries(members) };
}
