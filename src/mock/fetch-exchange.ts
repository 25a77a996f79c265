import {
  type Answer,
  isAscii,
  type MockRequest,
  readBody,
  type Transport,
  wholeBody,
} from './exchange.ts';

export function requestOf(request: Request): MockRequest {
  const url = new URL(request.url);
  return {
    method: request.method,
    origin: url.origin,
    path: url.pathname,
    search: url.search.slice(1),
    query: url.searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    headers: headersOf(request.headers),
    body: async (limit) =>
      request.body ? readBody(chunksOf(request.body), limit) : new Uint8Array(),
  };
}

/** Holds on to nothing else of the request. */
const headersOf = (headers: Headers) => () => headers;

/** Not every browser lets a stream be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

/** An answer never came: what `fetch` rejects with when the connection breaks. */
export class ConnectionBroken extends TypeError {
  override readonly name = 'ConnectionBroken';
}

/** Throws `ConnectionBroken` for an answer that breaks before it begins. */
export function responseOf({ status, headers, body: given, stream, transport }: Answer): Response {
  if (transport?.kind === 'reset' || transport?.kind === 'empty') {
    throw new ConnectionBroken('fetch failed: the connection was closed by a fault');
  }
  const body = wholeBody(given);
  if (stream || body === undefined) return new Response(stream ?? null, { status, headers });
  const length = isAscii(given) ? body.length : bytesOf(body).byteLength;
  // Without it, an end too soon would look like an end, and msw would hold on to the socket of each answer.
  const announced = { ...headers, 'Content-Length': String(length) };
  const sent = transport ? brokenStream(bytesOf(body), transport) : (body as BodyInit);
  return new Response(sent, { status, headers: announced });
}

const utf8 = new TextEncoder();

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === 'string' ? utf8.encode(body) : body;

/** Half of the bytes and then an error, or all of them in ten pieces over the time it takes. */
function brokenStream(bytes: Uint8Array, transport: Transport): ReadableStream<Uint8Array> {
  if (transport.kind !== 'drip') {
    return new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, Math.floor(bytes.byteLength / 2)));
      },
      async pull(controller) {
        // Whoever hands the answer on may do so with the first bytes only, and forgets it if it breaks before.
        await new Promise((resolve) => setTimeout(resolve, breakTime));
        controller.error(new ConnectionBroken('terminated: the connection was closed by a fault'));
      },
    });
  }
  const { milliseconds } = transport;
  let sent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new ReadableStream({
    async pull(controller) {
      const part = dripOf(bytes, sent);
      await new Promise((resolve) => {
        timer = setTimeout(resolve, milliseconds / drips);
      });
      if (part.byteLength > 0) controller.enqueue(part);
      sent += part.byteLength;
      if (sent >= bytes.byteLength) controller.close();
    },
    cancel: () => clearTimeout(timer),
  });
}

/** Milliseconds of real time between the last bytes of a broken answer and its end. */
const breakTime = 5;

/** Pieces that a body which drips comes in. */
export const drips = 10;

/** The next piece after so many bytes. */
export const dripOf = (bytes: Uint8Array, sent: number): Uint8Array =>
  bytes.slice(sent, sent + Math.max(1, Math.ceil(bytes.byteLength / drips)));
