import { absorbed, finished, golden } from './digest.ts';

/**
 * Randomness that is addressed, not drawn in turn: a value is a function of the names it is asked under, so no value
 * depends on how many others were made before it.
 */
export interface Random {
  /** Puts the generator at the place these names lead to. */
  seek(...address: readonly string[]): void;
  /** Goes on from there: what is returned puts the generator at a place below, and is quick for many of them. */
  below(...address: readonly string[]): (name: string) => void;
  /** The next number there, in [0, 1) with 53 bits. */
  next(): number;
}

/** Two 32-bit lanes (64 bits keep 100,000 records' ids apart), then xoroshiro64** (Blackman and Vigna, 2018). */
export function createRandom(seed: number): Random {
  let a = 0;
  let b = 0;
  const rotl = (x: number, k: number) => (x << k) | (x >>> (32 - k));

  function bits(): number {
    const result = Math.imul(rotl(Math.imul(a, golden), 5), 5);
    b ^= a;
    a = rotl(a, 26) ^ b ^ (b << 9);
    b = rotl(b, 13);
    return result >>> 0;
  }

  function settle(place: Place): void {
    a = finished(place.a);
    b = finished(place.b) | 1;
    bits();
  }

  const start: Place = { a: seed ^ golden, b: ~seed };
  return {
    seek: (...address) => settle(address.reduce(reached, start)),
    below(...address) {
      const place = address.reduce(reached, start);
      return (name) => settle(reached(place, name));
    },
    next: () => ((bits() >>> 5) * 0x4000000 + (bits() >>> 6)) / 0x20000000000000,
  };
}

const lengthOf = (length: number): string => `${length}:`;

/** Of short names, which nearly all are. */
const lengths = Array.from({ length: 64 }, (_, length) => lengthOf(length));

/** Hashes on their way. */
interface Place {
  readonly a: number;
  readonly b: number;
}

/** The length keeps ('ab', 'c') apart from ('a', 'bc'). */
function reached({ a, b }: Place, name: string): Place {
  const length = lengths[name.length] ?? lengthOf(name.length);
  return { a: absorbed(name, absorbed(length, a)), b: absorbed(name, absorbed(length, b)) };
}
