import type { ControlApi, ControlClient, LoggedRequest } from '../../../control/client.ts';
import { stopwatch, wallTime } from '../../../world/clock.ts';
import type { ShownMessage } from '../../parts/message-view.tsx';
import type { Call } from './call.ts';

/** What became of a call. */
export interface Sent {
  readonly call: Call;
  readonly outcome: Answered | Unanswered;
  /** What the mock wrote down of it; undefined where it could not be found. */
  readonly entry: LoggedRequest | undefined;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly message: ShownMessage;
  /** Until the whole body was there. */
  readonly milliseconds: number;
}

export interface Unanswered {
  /** What the browser says. */
  readonly failure: string;
}

export interface SendOptions {
  readonly client: ControlClient;
  readonly api: ControlApi;
  readonly signal: AbortSignal;
}

/** Names a call in the request log, which knows nothing else that tells it from another just like it. */
const markName = 'Parley-Console-Call';
let calls = 0;

/** Throws `ControlError` where the mock refuses to sign in; that no answer comes is an outcome. */
export async function sendCall(call: Call, { client, api, signal }: SendOptions): Promise<Sent> {
  const { credential } = call;
  const { Cookie: cookie, ...carried } = credential?.headers ?? {};
  if (credential && cookie !== undefined) await client.signIn(api.name, credential.name);
  calls += 1;
  const mark = `${wallTime()}-${calls}`;
  const { pathname, search } = new URL(call.url);
  const outcome = await outcomeOf(
    new Request(pathname + search, {
      method: call.method,
      headers: [...call.headers, ...Object.entries(carried), [markName, mark]] as [
        string,
        string,
      ][],
      credentials: cookie === undefined ? 'omit' : 'same-origin',
      cache: 'no-store',
      signal,
      ...(call.body !== undefined && { body: payloadOf(call.body) }),
    }),
  );
  return { call, outcome, entry: await loggedAs(mark, client) };
}

function payloadOf(body: NonNullable<Call['body']>): string | FormData {
  if (typeof body === 'string') return body;
  const form = new FormData();
  for (const [name, value] of body) form.append(name, value);
  return form;
}

async function outcomeOf(request: Request): Promise<Sent['outcome']> {
  const start = stopwatch();
  try {
    const response = await fetch(request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { status, headers } = response;
    const body = bytes.byteLength === 0 ? undefined : (textOf(bytes) ?? bytes);
    const message = { headers: [...headers], body, size: bytes.byteLength, cut: false };
    return { status, headers, message, milliseconds: stopwatch() - start };
  } catch (error) {
    if (request.signal.aborted) throw error;
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Undefined for bytes that are no text. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Files are answered too.
    return undefined;
  }
}

async function loggedAs(mark: string, client: ControlClient): Promise<LoggedRequest | undefined> {
  const entries = await client.requests.list({ limit: 100 });
  return entries.findLast(({ request }) =>
    request.headers.some(
      ([name, value]) => name?.toLowerCase() === markName.toLowerCase() && value === mark,
    ),
  );
}
