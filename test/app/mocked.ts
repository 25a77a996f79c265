import { setupWorker } from 'msw/browser';
import { type ApiHandlers, handlers } from 'parley-kit/msw/icecore';

declare global {
  /** For the console and for tests: `parley.session().clock.advance(60_000)`. */
  var parley: ApiHandlers | undefined;
}

export async function startMock(): Promise<void> {
  const icecore = handlers();
  globalThis.parley = icecore;
  await setupWorker(...icecore).start({ quiet: true, onUnhandledFrame: 'bypass' });
}
