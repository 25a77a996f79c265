import { isRecord, parsePointer, pointerTo, valueAt } from './json-pointer.ts';

/** What people read of a contract; nothing is served or judged by it. */
const prose = ['description', 'summary', 'externalDocs'];

/** Their members are named by the contract's author, and may be called as anything is. */
const named = new Set(
  'properties patternProperties $defs dependentSchemas schemas responses parameters examples headers requestBodies securitySchemes links callbacks pathItems paths content encoding variables'.split(
    ' ',
  ),
);

const isData = (key: string): boolean => /^(x-.*|examples?|default|const|enum|value)$/.test(key);

/** The document as machines read it. */
export function withoutProse<T>(document: T): T {
  return without(document) as T;
}

function without(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(without);
  if (!isRecord(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !prose.includes(key))
      .map(([key, value]) => {
        if (named.has(key) && isRecord(value)) return [key, each(value)];
        return [key, isData(key) ? value : without(value)];
      }),
  );
}

const each = (members: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(members).map(([name, it]) => [name, without(it)]));

/** What was left out of a document, by JSON pointer. */
export type Prose = Readonly<Record<string, unknown>>;

export function proseOf(document: object): Prose {
  const found: Record<string, unknown> = {};
  const rest = withoutProse(document);
  visit(document, '');
  return found;

  function visit(node: unknown, at: string): void {
    if (typeof node !== 'object' || node === null) return;
    const left = valueAt(rest, at) as object;
    for (const [name, part] of Object.entries(node)) {
      const pointer = pointerTo(at, name);
      if (Object.hasOwn(left, name)) visit(part, pointer);
      else found[pointer] = part;
    }
  }
}

/** The document as it was written. */
export function withProse<T extends object>(document: T, prose: Prose): T {
  const whole = structuredClone(document);
  for (const [pointer, text] of Object.entries(prose)) {
    const names = parsePointer(pointer);
    const owner = valueAt(whole, pointerTo('', ...names.slice(0, -1)));
    Object.assign(owner as object, { [names.at(-1) ?? '']: text });
  }
  return whole;
}
