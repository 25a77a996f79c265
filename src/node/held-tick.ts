/** Held for as long as the process runs. */
const held: object[] = [];

/**
 * Node makes an object for each `process.nextTick`, several for a request. When V8 collects the whole heap at a moment at
 * which there is none, it forgets what they look like, and from then on each takes many times as long to make. One that is
 * held prevents that.
 */
export function holdTick(): void {
  if (held.length > 0) return;
  const { executionAsyncResource } = process.getBuiltinModule('node:async_hooks');
  process.nextTick(() => held.push(executionAsyncResource()));
}
