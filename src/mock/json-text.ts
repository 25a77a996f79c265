import { fingerprint } from '../world/random.ts';

/** A value as JSON. */
export interface JsonText {
  readonly text: string;
  /** Stands for the text where that is to be named: the same for the same text, and mostly much shorter. */
  readonly digest: string;
}

/** Values that never change and are written over and over, with their texts once they have been written. */
const lasting = new WeakMap<object, JsonText | undefined>();

/** Tells that the value never changes, so that its text may be kept. */
export function keepText<T extends object>(value: T): T {
  if (!lasting.has(value)) lasting.set(value, undefined);
  return value;
}

/** Objects around a list of lasting values; what lies deeper is left to `JSON.stringify`, which is faster there. */
const envelopes = 3;

/** What `JSON.stringify` gives. A list of lasting values costs little more than joining their texts. */
export function jsonText(value: unknown, depth = 0): JsonText {
  if (typeof value !== 'object' || value === null) return plain(value);
  if (lasting.has(value)) return lastingText(value);
  if (Array.isArray(value)) return isLasting(value[0]) ? listText(value) : plain(value);
  return depth < envelopes && !('toJSON' in value) ? objectText(value, depth) : plain(value);
}

function objectText(value: object, depth: number): JsonText {
  let text = '';
  let digest = '';
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const key = `${text === '' ? '' : ','}${JSON.stringify(name)}:`;
    const inner = jsonText(member, depth + 1);
    text += key + inner.text;
    digest += key + inner.digest;
  }
  return { text: `{${text}}`, digest: `{${digest}}` };
}

function listText(list: readonly unknown[]): JsonText {
  const items = list.map((item) => (isLasting(item) ? lastingText(item) : plain(item ?? null)));
  return {
    text: `[${items.map(({ text }) => text).join(',')}]`,
    digest: `[${items.map(({ digest }) => digest).join(',')}]`,
  };
}

const isLasting = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && lasting.has(value);

function lastingText(value: object): JsonText {
  let kept = lasting.get(value);
  if (!kept) {
    const text = JSON.stringify(value);
    kept = { text, digest: fingerprint(text) };
    lasting.set(value, kept);
  }
  return kept;
}

function plain(value: unknown): JsonText {
  const text = JSON.stringify(value);
  return { text, digest: text };
}
