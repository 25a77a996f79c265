/** 64 bits that name content and guard nothing, in two halves. */
export interface Digest {
  readonly high: number;
  readonly low: number;
}

export const golden = 0x9e3779b9;

/** Of no text. */
const blank: Digest = { high: golden | 0, low: ~golden };

/** A cheap, well-mixed hash of text into 32 bits (multiply and fold, with murmur3's finish). */
const hash = (text: string, basis: number): number => finished(absorbed(text, basis));

/** A hash on its way: taking in two texts, one after the other, is taking in both as one. */
export function absorbed(text: string, state: number): number {
  let h = state;
  for (let index = 0; index < text.length; index++) {
    h = Math.imul(h ^ text.charCodeAt(index), 0x01000193);
    h ^= h >>> 15;
  }
  return h;
}

export function finished(mixed: number): number {
  let h = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  // Signed: engines keep 31 bits and a sign without a number object.
  return h ^ (h >>> 16);
}

export const digestOf = (text: string): Digest => ({
  high: hash(text, blank.high),
  low: hash(text, blank.low),
});

/** A half of the digest of two contents in this order, from theirs. */
export const joined = (before: number, after: number): number =>
  finished(Math.imul(before, 31) ^ after);

/** As 16 hexadecimal digits. */
export const hexOf = ({ high, low }: Digest): string => halfOf(high) + halfOf(low);

const halfOf = (half: number): string => ((half >>> 0) + 0x100000000).toString(16).slice(1);

/** 64 bits of `text` as 16 hexadecimal digits. */
export const fingerprint = (text: string): string => hexOf(digestOf(text));
