/** Goes on with a value: at once where it is there, and when it comes where it is promised. */
export const eventually = <A, B>(
  value: A | Promise<A>,
  next: (value: A) => B | Promise<B>,
): B | Promise<B> => (value instanceof Promise ? value.then(next) : next(value));

function rethrow(error: unknown): never {
  throw error;
}

/** `try`, `catch` and `finally` around what may be there at once, or promised. */
export function attempt<T>(
  run: () => T | Promise<T>,
  { rescue = rethrow, last }: { rescue?(error: unknown): T; last?(): void },
): T | Promise<T> {
  let promised: Promise<T> | undefined;
  try {
    const value = run();
    if (!(value instanceof Promise)) return value;
    promised = value.catch(rescue);
    return last ? promised.finally(last) : promised;
  } catch (error) {
    return rescue(error);
  } finally {
    if (!promised) last?.();
  }
}
