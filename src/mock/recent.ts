/** Values made lately from something that never changes, as a version of a collection. */
export interface Recent<V> {
  get(from: object, value: { readonly key: string; make(): V }): V;
}

/** At most so many are kept; those that were made first go first, and with what they were made from. */
export function createRecent<V>(most: number): Recent<V> {
  const made = new WeakMap<object, Map<string, V>>();
  const kept: { readonly in: Map<string, V>; readonly key: string }[] = [];
  let oldest = 0;

  function keep(values: Map<string, V>, key: string): void {
    const first = kept[oldest];
    if (kept.length === most) first?.in.delete(first.key);
    kept[oldest] = { in: values, key };
    oldest = (oldest + 1) % most;
  }

  return {
    get(from, { key, make }) {
      let values = made.get(from);
      if (!values) {
        values = new Map();
        made.set(from, values);
      }
      let value = values.get(key);
      if (value === undefined) {
        value = make();
        values.set(key, value);
        keep(values, key);
      }
      return value;
    },
  };
}
