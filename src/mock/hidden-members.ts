import { compileRedaction, redacted } from '../conventions/redaction.ts';
import { isRecord } from '../spec/json-pointer.ts';
import type { StoredRecord } from '../world/store.ts';
import type { CompiledApi } from './compile-api.ts';

/** What of an API's records is shown to whoever looks at its state. */
export interface HiddenMembers {
  /** The record without passwords and secrets, and with the size of what it holds in bytes. The same object where it hides nothing. */
  shown(record: StoredRecord): StoredRecord;
  /** What somebody gave, with the earlier values of members that are as they were shown, less what they hid. */
  restored(given: StoredRecord, before: StoredRecord): StoredRecord;
  /** The members that are not as they were shown. */
  changed(given: StoredRecord, before: StoredRecord): StoredRecord;
  /** `restored`, with the earlier values also of members that were not shown at all and are absent. */
  kept(given: StoredRecord, before: StoredRecord): StoredRecord;
}

/** Compiled once for an API. */
const compiled = new WeakMap<CompiledApi, HiddenMembers>();

export function hiddenMembersOf(api: CompiledApi): HiddenMembers {
  const known = compiled.get(api) ?? compile(api);
  compiled.set(api, known);
  return known;
}

function compile({ contract, credentials }: CompiledApi): HiddenMembers {
  // A credential that is the key of whom it stands for is no secret: the API itself shows it.
  const secrets = [...credentials.values()].filter(({ value, subject }) => value !== subject);
  const redaction = compileRedaction({ contract, secrets: secrets.map(({ value }) => value) });

  function shown(record: StoredRecord): StoredRecord {
    const members = Object.entries(record).map(([name, value]) => {
      if (value instanceof Uint8Array) return [name, { size: value.byteLength }] as const;
      const body = redaction.body({ [name]: value });
      return [name, isRecord(body) ? body[name] : undefined] as const;
    });
    if (members.every(([name, value]) => value === record[name])) return record;
    return Object.fromEntries(members.filter(([, value]) => value !== redacted));
  }

  function restored(given: StoredRecord, before: StoredRecord): StoredRecord {
    const seen = shown(before);
    if (seen === before) return given;
    const members = Object.entries(given).map(([name, value]) => {
      const hides = seen[name] !== before[name] && Object.hasOwn(seen, name);
      return [name, hides && sameJson(value, seen[name]) ? before[name] : value] as const;
    });
    return Object.fromEntries(members);
  }

  return {
    shown,
    restored,
    changed(given, before) {
      const seen = shown(before);
      return Object.fromEntries(
        Object.entries(given).filter(([name, value]) => !sameJson(value, seen[name])),
      );
    },
    kept(given, before) {
      // As it is, for a record may make its bytes only when they are asked for.
      if (isAsShown(given, shown(before))) return before;
      const seen = shown(before);
      const unseen = Object.entries(before).filter(
        ([name]) => !Object.hasOwn(seen, name) && !Object.hasOwn(given, name),
      );
      return { ...restored(given, before), ...Object.fromEntries(unseen) };
    },
  };
}

/** Whether a member is made when somebody asks for it, as the bytes of seeded files are. */
export const isMade = (record: StoredRecord, name: string): boolean =>
  Object.getOwnPropertyDescriptor(record, name)?.get !== undefined;

const isAsShown = (given: StoredRecord, seen: StoredRecord): boolean =>
  Object.keys(given).join('\n') === Object.keys(seen).join('\n') &&
  Object.keys(given).every((name) => sameJson(given[name], seen[name]));

/** Bytes are shown otherwise, and are costly as JSON. */
const sameJson = (given: unknown, seen: unknown): boolean =>
  given === seen ||
  (!(given instanceof Uint8Array) && JSON.stringify(given) === JSON.stringify(seen));
