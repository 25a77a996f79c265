import { blank, type Digest, digestOf, hash, joined } from '../world/digest.ts';
import type { PiecedText } from './exchange.ts';

/** A value as JSON. */
export interface JsonText extends PiecedText {
  /** The same for the same text. */
  readonly digest: Digest;
}

/** The text of a value that never changes, made when it is first written. */
interface Kept {
  readonly text: string;
  readonly ascii: boolean;
  readonly digest: Digest;
}

/** Values that never change and are written over and over, with their texts once they have been written. */
const lasting = new WeakMap<object, Kept | undefined>();

/** Tells that the value never changes, so that its text may be kept. */
export function keepText<T extends object>(value: T): T {
  if (!lasting.has(value)) lasting.set(value, undefined);
  return value;
}

/** Objects around a list of lasting values; what lies deeper is left to `JSON.stringify`, which is faster there. */
const envelopes = 3;

/** What `JSON.stringify` gives. A list of lasting values costs little more than naming their texts. */
export function jsonText(value: unknown): JsonText {
  const writing: Writing = { pieces: [], length: 0, ascii: true, digest: { ...blank }, loose: '' };
  write(writing, value, 0);
  settle(writing);
  return writing;
}

/** What has been written so far; `loose`: what follows the last piece and is not one yet. */
interface Writing {
  readonly pieces: string[];
  length: number;
  ascii: boolean;
  readonly digest: { -readonly [Half in keyof Digest]: Digest[Half] };
  loose: string;
}

function write(to: Writing, value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) to.loose += scalarText(value);
  else if (lasting.has(value)) writeLasting(to, value);
  else if (Array.isArray(value) && isLasting(value[0])) writeList(to, value);
  else if (depth < envelopes && !Array.isArray(value) && !('toJSON' in value)) {
    writeObject(to, value, depth + 1);
  } else to.loose += JSON.stringify(value);
}

function writeObject(to: Writing, value: object, depth: number): void {
  to.loose += '{';
  let separator = '';
  for (const name of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (member === undefined) continue;
    to.loose += `${separator}${JSON.stringify(name)}:`;
    write(to, member, depth);
    separator = ',';
  }
  to.loose += '}';
}

function writeList(to: Writing, list: readonly unknown[]): void {
  to.loose += '[';
  let isFirst = true;
  for (const item of list) {
    if (!isFirst) to.loose += ',';
    if (isLasting(item)) writeLasting(to, item);
    else to.loose += JSON.stringify(item ?? null);
    isFirst = false;
  }
  to.loose += ']';
}

function writeLasting(to: Writing, value: object): void {
  const { text, ascii, digest } = keptOf(value);
  settle(to);
  to.pieces.push(text);
  to.length += text.length;
  to.ascii &&= ascii;
  to.digest.high = joined(to.digest.high, digest.high);
  to.digest.low = joined(to.digest.low, digest.low);
}

/** Makes a piece of what is loose. */
function settle(to: Writing): void {
  const { loose } = to;
  if (loose === '') return;
  to.pieces.push(loose);
  to.length += loose.length;
  to.loose = '';
  // A list has a comma between any two of its items, which tells nothing.
  if (loose === ',') return;
  to.ascii &&= isAscii(loose);
  to.digest.high = hash(loose, to.digest.high);
  to.digest.low = hash(loose, to.digest.low);
}

const isLasting = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && lasting.has(value);

function keptOf(value: object): Kept {
  let kept = lasting.get(value);
  if (!kept) {
    const text = JSON.stringify(value);
    kept = { text, ascii: isAscii(text), digest: digestOf(text) };
    lasting.set(value, kept);
  }
  return kept;
}

/** Of what JSON lacks, `undefined` alone is a text of its own, and none. */
function scalarText(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  return JSON.stringify(value) ?? '';
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);
