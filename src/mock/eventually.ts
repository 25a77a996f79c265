/** Goes on with a value: at once where it is there, and when it comes where it is promised. */
export const eventually = <A, B>(
  value: A | Promise<A>,
  next: (value: A) => B | Promise<B>,
): B | Promise<B> => (value instanceof Promise ? value.then(next) : next(value));
