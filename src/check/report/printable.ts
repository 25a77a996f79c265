/** What moves a cursor, rings a bell, or turns the direction of writing round: C0, C1, and bidirectional controls. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text in which all that a terminal would obey instead of show is written as `\u001b`. */
export const printable = (text: string): string =>
  text.replace(unseen, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same, but for line ends and tabs, which a page shows as what they are. */
export const printableLines = (text: string): string => text.replace(/[^\n\t]+/g, printable);

export const isPrintable = (text: string): boolean => text.search(unseen) < 0;

/** The same value with every text in it printable. */
export function printableIn<T>(value: T): T {
  return mapped(value) as T;
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [printable(name), mapped(member)]),
  );
}
