const most = 250;
const longest = 1_024;

/**
 * What was made of texts lately. Clients send the same ones over and over: to find what was made takes less time than to
 * make it again, and what is kept of requests shares it. Nobody may change it.
 */
export function remembered<T>(): (text: string, make: (text: string) => T) => T {
  const known = new Map<string, T>();
  return (text, make) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size === most) known.clear();
    if (text.length <= longest) known.set(text, made);
    return made;
  };
}
