import { isRecord } from '../spec/json-pointer.ts';

/** Stands for a value that is not to be told; `{ "$hidden": true }` when packed. */
export const hidden: object = Object.freeze({});

/** Stands for a value that the seed makes when somebody asks for it; `{ "$seeded": true }` when packed. */
export const seeded: object = Object.freeze({});

/**
 * JSON that also holds bytes, as `{ "$bytes": "<base64>" }`, `hidden` and `seeded`. An object that has a member of such a name
 * itself is written as `{ "$members": [[name, value], …] }`, so that whatever is packed comes back as it was.
 */
export const packedText = (value: unknown): string => JSON.stringify(value, pack);

/** Throws `SyntaxError` for what is no JSON. */
export const unpackedText = (text: string): unknown =>
  /"\$(bytes|hidden|members|seeded)"/.test(text) ? JSON.parse(text, unpack) : JSON.parse(text);

/** The same as a value. */
export const packed = (value: unknown): unknown => JSON.parse(packedText(value));

export const unpacked = (value: unknown): unknown => unpackedText(JSON.stringify(value));

const marks = ['$bytes', '$hidden', '$members', '$seeded'];

function pack(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: base64Of(value) };
  if (value === hidden) return { $hidden: true };
  if (value === seeded) return { $seeded: true };
  if (!isRecord(value) || !marks.some((mark) => Object.hasOwn(value, mark))) return value;
  return { $members: Object.entries(value) };
}

function unpack(_: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (typeof value.$bytes === 'string') return bytesOf(value.$bytes) ?? value;
  if (value.$hidden === true) return hidden;
  if (value.$seeded === true) return seeded;
  if (Array.isArray(value.$members)) return Object.fromEntries(value.$members);
  return value;
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 32_768) {
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
  }
  return btoa(text);
}

/** Undefined for what is no base64. */
function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
