import { ResponseError } from 'parley-kit/apis/icecore';

/** What stands in the way of a request, until it is tried again. */
export interface Trouble {
  readonly message: string;
  /** Seconds that the API asks to wait, for a rate limit. */
  readonly wait: number | undefined;
  readonly again: () => void;
}

/** Shows the trouble; resolves when it is to be tried again. */
export function untilAgain(error: unknown, show: (trouble: Trouble) => void): Promise<void> {
  const answered = error instanceof ResponseError;
  const message = answered ? error.message : 'There is no connection to the server.';
  const wait = answered && error.status === 429 ? (error.retryAfter ?? 10) : undefined;
  return new Promise((again) => show({ message, wait, again }));
}
