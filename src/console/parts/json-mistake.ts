/** Where a text stops being JSON, and what would go on there. */
export interface JsonMistake {
  /** From 1 on. */
  readonly line: number;
  /** Characters, from 1 on. */
  readonly column: number;
  readonly expected: string;
}

const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Undefined for JSON. Browsers find mistakes too, but not all of them say where. */
export function jsonMistake(text: string): JsonMistake | undefined {
  if (isJson(text)) return undefined;
  const open: string[] = [];
  let at = 0;
  let expected = 'a value';

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const afterValue = (): string =>
    open.length === 0 ? 'the end' : `a comma or ${open.at(-1) ?? ''}`;

  /** What may follow; undefined where the text does not go on as it must. */
  function step(): string | undefined {
    const letter = text[at];
    const close = open.at(-1);
    if (letter !== undefined && letter === close && expected.endsWith(` or ${close}`)) {
      at += 1;
      open.pop();
      return afterValue();
    }
    if (expected.startsWith('a name')) return take(string) ? 'a colon' : undefined;
    if (expected === 'a colon') return take(/:/y) ? 'a value' : undefined;
    if (expected.startsWith('a comma')) {
      if (!take(/,/y)) return undefined;
      return close === '}' ? 'a name in double quotes' : 'a value';
    }
    if (!expected.startsWith('a value')) return undefined;
    if (take(/\{/y)) {
      open.push('}');
      return 'a name in double quotes or }';
    }
    if (take(/\[/y)) {
      open.push(']');
      return 'a value or ]';
    }
    return take(string) || take(scalar) ? afterValue() : undefined;
  }

  for (;;) {
    take(space);
    const next = step();
    if (next === undefined) break;
    expected = next;
  }
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, expected };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
