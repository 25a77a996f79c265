import { isRecord } from '../spec/json-pointer.ts';

type Json = Readonly<Record<string, unknown>>;

/** Bytes are no object to merge. */
const isObject = (value: unknown): value is Json =>
  isRecord(value) && !(value instanceof Uint8Array);

/** Objects merge member by member, anything else is replaced; null is a value, as the records' schemas have it. */
export function mergedPatch(record: Json, patch: Json): Json {
  const merged: Record<string, unknown> = { ...record };
  for (const [name, value] of Object.entries(patch)) {
    const before = merged[name];
    // `__proto__` from a JSON body is a member like any other.
    Object.defineProperty(merged, name, {
      value: isObject(before) && isObject(value) ? mergedPatch(before, value) : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}
