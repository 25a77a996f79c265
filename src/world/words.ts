/** Word lists by name, each packed into one text: a third smaller in a bundle than their words. */
export type Words = Readonly<Record<string, string>>;

const unpacked = new Map<string, readonly string[]>();

/** The words of a list, each written as how many letters it shares with the one before, and the rest: `0abbot3ey`. */
export function wordsIn(packed: string): readonly string[] {
  const known = unpacked.get(packed);
  if (known) return known;
  let last = '';
  const words = Array.from(packed.matchAll(/(\d)(\D*)/g), ([, shared, rest = '']) => {
    last = last.slice(0, Number(shared)) + rest;
    return last;
  });
  unpacked.set(packed, words);
  return words;
}
