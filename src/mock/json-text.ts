import { isRecord } from '../spec/json-pointer.ts';
import { type Digest, digestOf, hexOf, joined } from '../world/digest.ts';
import type { PiecedText } from './exchange.ts';

/** A value as JSON, and what tells it from others. */
export interface JsonText extends PiecedText {
  /** The same for the same text. */
  readonly digest: Digest;
  /** As an entity tag, once that was asked for. */
  tag?: string;
}

/** Of a text that is kept, the same string each time. */
export function tagOf(text: JsonText): string {
  text.tag ??= `"${hexOf(text.digest)}"`;
  return text.tag;
}

/** Values that never change and are written over and over, with their texts, in one piece, once they have been written. */
const lasting = new WeakMap<object, JsonText | undefined>();

/** Tells that the value never changes, so that its text may be kept. */
export function keepText<T extends object>(value: T): T {
  if (!lasting.has(value)) lasting.set(value, undefined);
  return value;
}

/** The same for a value whose text is wanted at once. */
export function keepWritten<T extends object>(value: T): T {
  const { head, items, tail, ...rest } = jsonText(value);
  lasting.set(value, { ...rest, ...inOnePiece(head + items.join(',') + tail), lasting: true });
  return value;
}

/** Objects around a list of lasting values; what lies deeper is left to `JSON.stringify`, which is faster there. */
const envelopes = 3;

/** What `JSON.stringify` gives. A list of lasting values costs little more than naming their texts. */
export function piecedText(value: unknown): PiecedText {
  if (isLasting(value)) return keptOf(value);
  const { list, head, tail } = written(value);
  if (list) return joinedText(list, { head, tail });
  return { ...inOnePiece(tail), ascii: isAscii(tail), lasting: false };
}

/** The same with its digest. */
export function jsonText(value: unknown): JsonText {
  if (isLasting(value)) return keptOf(value);
  const { list = none, head, tail } = written(value);
  return joinedText(list, { head, tail });
}

function written(value: unknown): Writing {
  const writing: Writing = { list: undefined, head: '', tail: '' };
  write(writing, { value, depth: 0 });
  return writing;
}

const none: readonly string[] = [];

/** What has been written so far. Of lists of lasting values, the first is kept in items. */
interface Writing {
  list: readonly unknown[] | undefined;
  head: string;
  tail: string;
}

function write(to: Writing, { value, depth }: { value: unknown; depth: number }): void {
  if (!to.list && Array.isArray(value) && isLasting(value[0])) {
    to.list = value;
    to.head = `${to.tail}[`;
    to.tail = ']';
  } else if (depth < envelopes && isEnvelope(value)) {
    let separator = '{';
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue;
      to.tail += `${separator}${JSON.stringify(name)}:`;
      write(to, { value: member, depth: depth + 1 });
      separator = ',';
    }
    to.tail += separator === '{' ? '{}' : '}';
  } else to.tail += isLasting(value) ? keptOf(value).head : JSON.stringify(value);
}

/** An object that may lie around a list. */
function isEnvelope(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value) || lasting.has(value) || 'toJSON' in value) return false;
  return Object.values(value).some((member) => typeof member === 'object');
}

function joinedText(
  list: readonly unknown[],
  { head, tail }: Pick<Writing, 'head' | 'tail'>,
): JsonText {
  let length = head.length + tail.length + Math.max(0, list.length - 1);
  let ascii = isAscii(head) && isAscii(tail);
  let { high, low } = digestOf(head + tail);
  const items = list.map((item) => {
    const kept = isLasting(item) ? keptOf(item) : keep(JSON.stringify(item ?? null));
    length += kept.length;
    ascii &&= kept.ascii;
    high = joined(high, kept.digest.high);
    low = joined(low, kept.digest.low);
    return kept.head;
  });
  return { head, items, tail, length, ascii, lasting: false, digest: { high, low } };
}

/** Whether it was told that the value never changes. */
export const isLasting = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && lasting.has(value);

function keptOf(value: object): JsonText {
  let kept = lasting.get(value);
  if (!kept) {
    kept = keep(JSON.stringify(value));
    lasting.set(value, kept);
  }
  return kept;
}

const keep = (text: string): JsonText => ({
  ...inOnePiece(text),
  ascii: isAscii(text),
  lasting: true,
  digest: digestOf(text),
});

const inOnePiece = (text: string) => ({ head: text, items: none, tail: '', length: text.length });

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);
