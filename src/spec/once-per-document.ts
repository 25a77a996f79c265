/** Makes something of a document for each key once, as many operations share what they are made of. */
export function oncePerDocument<T>(): (
  document: object,
  wanted: { readonly key: string; make(): T },
) => T {
  const known = new WeakMap<object, Map<string, T>>();
  return (document, { key, make }) => {
    const made = known.get(document) ?? new Map<string, T>();
    known.set(document, made);
    const found = made.get(key);
    if (found !== undefined) return found;
    const fresh = make();
    made.set(key, fresh);
    return fresh;
  };
}
