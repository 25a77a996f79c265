import { type Answer, type MockRequest, readBody } from './exchange.ts';

export function requestOf(request: Request): MockRequest {
  const url = new URL(request.url);
  return {
    method: request.method,
    origin: url.origin,
    path: url.pathname,
    query: url.searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    body: async (limit) =>
      request.body ? readBody(chunksOf(request.body), limit) : new Uint8Array(),
  };
}

/** Not every browser lets a stream be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

export const responseOf = ({ status, headers, body }: Answer): Response =>
  new Response((body as string | Uint8Array<ArrayBuffer> | undefined) ?? null, {
    status,
    headers: { ...headers },
  });
