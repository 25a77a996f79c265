/** Word lists by name, each packed into one text: a third smaller in a bundle than their words. */
export type Words = Readonly<Record<string, string>>;

/**
 * The longest lists of faker, which weighed as much as all else that some pages load. Forty-eight words of each are used,
 * by faker itself too: they make seven thousand names.
 */
export const shortenedLists: readonly string[] = [
  'person.first_name.female',
  'person.first_name.male',
  'person.first_name.generic',
  'person.last_name.generic',
  'word.adjective',
  'word.noun',
];

const most = 48;

/** As many words as are used of a list, from its beginning to its end. */
export const shortened = (words: readonly string[]): readonly string[] =>
  Array.from({ length: most }, (_, index) => {
    return words[Math.floor((index * words.length) / most)] ?? '';
  });

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
