/** 64 bits that name content and guard nothing, in two halves. */
export interface Digest {
  readonly high: number;
  readonly low: number;
}

export const golden = 0x9e3779b9;

/** Of no text. */
export const blank: Digest = { high: golden, low: ~golden };

/** A cheap, well-mixed hash of text into 32 bits (multiply and fold, with murmur3's finish). */
export function hash(text: string, basis: number): number {
  let h = basis;
  for (let index = 0; index < text.length; index++) {
    h = Math.imul(h ^ text.charCodeAt(index), 0x01000193);
    h ^= h >>> 15;
  }
  return finished(h);
}

function finished(mixed: number): number {
  let h = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Of a text, after what `before` names. */
export const digestOf = (text: string, before: Digest = blank): Digest => ({
  high: hash(text, before.high),
  low: hash(text, before.low),
});

/** Of two contents in this order. */
export const joined = (before: Digest, after: Digest): Digest => ({
  high: finished(Math.imul(before.high, 31) ^ after.high),
  low: finished(Math.imul(before.low, 37) ^ after.low),
});

/** As 16 hexadecimal digits. */
export const hexOf = ({ high, low }: Digest): string => halfOf(high) + halfOf(low);

const halfOf = (half: number): string => half.toString(16).padStart(8, '0');

/** 64 bits of `text` as 16 hexadecimal digits. */
export const fingerprint = (text: string): string => hexOf(digestOf(text));
