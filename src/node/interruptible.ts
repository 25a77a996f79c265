/** A signal that Ctrl-C aborts, once; the second time ends the process, as it does after `done`. */
export function interruptible(): { readonly signal: AbortSignal; done(): void } {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    console.error('parley: stopping; what was found so far follows. Ctrl-C again ends at once.');
  };
  process.once('SIGINT', stop);
  return { signal: controller.signal, done: () => process.off('SIGINT', stop) };
}
