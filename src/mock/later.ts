/** A function whose module is loaded by its first call, for what few requests need. */
export interface Later<Args extends readonly unknown[], Result> {
  (...args: Args): Result | Promise<Awaited<Result>>;
  /** Loads it now, so that the first call takes no longer than another. */
  load(): Promise<unknown>;
}

export function later<Args extends readonly unknown[], Result>(
  load: () => Promise<(...args: Args) => Result>,
): Later<Args, Result> {
  let loaded: ((...args: Args) => Result) | undefined;
  let loading: Promise<(...args: Args) => Result> | undefined;

  async function loadOnce() {
    loaded = await load();
    return loaded;
  }
  const loadNow = () => {
    loading ??= loadOnce();
    return loading;
  };
  const call = (...args: Args) =>
    loaded ? loaded(...args) : loadNow().then((found) => found(...args) as Awaited<Result>);
  return Object.assign(call, { load: loadNow });
}

/** Loads those of the functions that are loaded by their first call. */
export const loadAll = (functions: readonly unknown[]): Promise<unknown> =>
  Promise.all(functions.map((it) => (it as Partial<Later<[], unknown>> | undefined)?.load?.()));
