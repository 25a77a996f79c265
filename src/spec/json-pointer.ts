/** JSON pointers, RFC 6901. */

// Most names hold nothing to be escaped, and large contracts ask for very many.
const escaped = (token: string): string =>
  /[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
const unescaped = (token: string): string =>
  token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;

/** `pointerTo('/paths', '/a/{b}', 'get')` is `/paths/~1a~1{b}/get`: the first is a pointer, the others are names. */
export function pointerTo(base: string, ...names: readonly (string | number)[]): string {
  return names.reduce<string>((pointer, name) => `${pointer}/${escaped(String(name))}`, base);
}

export function parsePointer(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Pointers to everything in a JSON document, in its order. */
export function pointersIn(document: unknown): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, at: string): void => {
    found.push(at);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) visit(part, pointerTo(at, name));
  };
  visit(document, '');
  return found;
}

/** The value at the pointer, or undefined where the path ends early. Own properties only. */
export const valueAt = (root: unknown, pointer: string): unknown =>
  valueBelow(root, parsePointer(pointer));

/** The same for names that are no pointer yet. */
export function valueBelow(root: unknown, names: readonly (string | number)[]): unknown {
  let node = root;
  for (const name of names) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
    node = (node as Record<string | number, unknown>)[name];
  }
  return node;
}
