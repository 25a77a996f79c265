/** A request as the engine sees it, whatever brought it: a socket, a `Request` or an interceptor. */
export interface MockRequest {
  /** Upper case. */
  readonly method: string;
  /** `http://127.0.0.1:4010`: where the client reached the mock. */
  readonly origin: string;
  /** Percent-encoded as it came. */
  readonly path: string;
  /** The query as it came, without its question mark. */
  readonly search: string;
  /** The same, read. */
  readonly query: URLSearchParams;
  /** Looked up in lower case. */
  header(name: string): string | undefined;
  /** All of them, as they came. What is kept of a request keeps this function, so it holds on to nothing else of it. */
  headers(): Iterable<readonly [name: string, value: string]>;
  /**
   * The whole body, at once where it is there; throws `BodyTooLarge` beyond `limit` bytes. It may be a view into a larger
   * buffer, so whoever keeps it copies it.
   */
  body(limit: number): Uint8Array | Promise<Uint8Array>;
}

/** A request to one API; its path begins below the API's base path. */
export interface ApiRequest extends MockRequest {
  /** The URL of the API's base path, as the client reached it. */
  readonly baseUrl: string;
  readonly session: string;
}

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for an answer without a body. */
  readonly body: AnswerBody;
  /** Sent bit by bit, as it comes, instead of a body; cancelled when the client goes away. */
  readonly stream?: ReadableStream<Uint8Array>;
  /** How it breaks on its way; undefined for an answer that arrives. */
  readonly transport?: Transport;
}

export type AnswerBody = string | Uint8Array | PiecedText | undefined;

/** A list as JSON, in texts that other answers have too, so that to hold it is to hold little. */
export interface PiecedText {
  /** What stands before the items. */
  readonly head: string;
  readonly items: readonly string[];
  readonly tail: string;
  /** Characters of it all. */
  readonly length: number;
  /** Each character is one byte of UTF-8. */
  readonly ascii: boolean;
  /** Every answer that says the same has this very object. */
  readonly lasting: boolean;
}

/** The body in one piece. */
export const wholeBody = (body: AnswerBody): string | Uint8Array | undefined =>
  typeof body === 'object' && 'items' in body ? body.head + body.items.join(',') + body.tail : body;

/** What is known to be ASCII needs no look at each character to become bytes, or to be measured. */
export const isAscii = (body: AnswerBody): boolean =>
  typeof body === 'object' && 'items' in body && body.ascii;

/** The connection is torn down, ends without a byte, ends in the middle of the body, or the body comes bit by bit. */
export type Transport =
  | { readonly kind: 'reset' | 'empty' | 'truncate' }
  | { readonly kind: 'drip'; readonly milliseconds: number };

/** Collects a body, and stops reading where it grows over the limit. */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.byteLength;
    if (length > limit) throw new BodyTooLarge(`over ${limit} bytes`);
    parts.push(chunk);
  }
  return joinedBytes(parts);
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
