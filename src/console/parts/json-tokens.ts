export interface JsonToken {
  /** Undefined for punctuation, space and whatever is no JSON. */
  readonly kind: 'name' | 'string' | 'number' | 'word' | undefined;
  readonly text: string;
}

const pattern =
  /(?<name>"(?:[^"\\\n]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\\n]|\\.)*")|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>\b(?:true|false|null)\b)/g;

/** The parts of a JSON text that have a colour, and those between them; joined they are the text. */
export function jsonTokens(text: string): readonly JsonToken[] {
  if (!/^\s*[{["]/.test(text)) return [{ kind: undefined, text }];
  const tokens: JsonToken[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: undefined, text: text.slice(end, match.index) });
    const [kind] = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined) ?? [];
    tokens.push({ kind: kind as JsonToken['kind'], text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) tokens.push({ kind: undefined, text: text.slice(end) });
  return tokens;
}
