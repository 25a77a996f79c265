import type { Operation } from '../spec/operation.ts';
import type { JudgedResponse } from '../spec/response-validator.ts';

/** Whatever answers requests: a mock in this process, a server, an interceptor. */
export type Target = (request: Request) => Promise<Response>;

export interface SentRequest {
  /** Upper case. */
  readonly method: string;
  readonly url: string;
  /** Below the API's base URL, percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The name of the credential that was sent; undefined for none, or for one that nobody named. */
  readonly credential: string | undefined;
  /** As text; undefined for none, and for one that is no text. */
  readonly body: string | undefined;
}

export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Without parameters, in lower case: `application/json`. */
  readonly mediaType: string | undefined;
  readonly text: string;
  /** Parsed JSON; undefined where the text is empty or no JSON. */
  readonly json: unknown;
  /** Length of the body, unpacked; undefined where nobody counted. */
  readonly bytes?: number | undefined;
  /** Until the whole body was there. */
  readonly milliseconds: number;
}

/** One request and its answer, what a rule judges. */
export interface Exchange {
  /** What the contract says was called; undefined for a path or a method that it does not have. */
  readonly operation: Operation | undefined;
  /** Decoded; empty where no operation was called. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly request: SentRequest;
  readonly response: ReceivedResponse;
}

export const mediaTypeOf = (headers: Headers): string | undefined =>
  headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() || undefined;

export function jsonOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isSuccess = ({ response: { status } }: Exchange): boolean =>
  status >= 200 && status < 300;

/** The beginning of a body that cannot be read, to be shown. */
export const excerptOf = (text: string): string =>
  text.length > 200 ? `${text.slice(0, 200)}…` : text;

export const isError = ({ response: { status } }: Exchange): boolean => status >= 400;

export const judgedResponse = ({
  status,
  mediaType,
  headers,
  json,
}: ReceivedResponse): JudgedResponse => ({
  status,
  mediaType,
  header: (name) => headers.get(name) ?? undefined,
  body: json,
});
