import type { Contract } from '../spec/contract.ts';
import { type Exchange, jsonOf, mediaTypeOf, type SentRequest } from './exchange.ts';

/** A request and its answer, before anything is known of what was called. */
export interface Recording {
  /** Of the API, without a trailing slash. */
  readonly baseUrl: string;
  /** Upper case. */
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Headers;
  /** As text; undefined for none, and for one that is no text. */
  readonly requestBody: string | undefined;
  readonly credential?: string | undefined;
  readonly status: number;
  readonly responseHeaders: Headers;
  readonly text: string;
  /** Bytes of the body, as far as they are known. */
  readonly bytes?: number | undefined;
  readonly milliseconds: number;
}

/** What was called, by the contract. */
export function recordedExchange(contract: Contract, recording: Recording): Exchange {
  const { baseUrl, method, requestHeaders, responseHeaders: headers, text } = recording;
  const { pathname, searchParams: query, href: url } = new URL(recording.url);
  const path = pathBelow(baseUrl, url) ?? pathname;
  const match = contract.route(method === 'HEAD' ? 'GET' : method, path);
  const called = match.kind === 'operation' ? match : undefined;
  const request: SentRequest = {
    method,
    url,
    path,
    query,
    headers: requestHeaders,
    credential: recording.credential,
    body: recording.requestBody,
  };
  return {
    operation: called?.operation,
    pathParameters: called?.pathParameters ?? {},
    request,
    response: {
      status: recording.status,
      headers,
      mediaType: mediaTypeOf(headers),
      text,
      json: jsonOf(text),
      bytes: recording.bytes,
      milliseconds: recording.milliseconds,
    },
  };
}

/** The path of a URL below the API's base URL, percent-encoded; undefined for one that is elsewhere. */
export function pathBelow(baseUrl: string, url: string): string | undefined {
  const base = new URL(baseUrl);
  const { origin, pathname } = new URL(url);
  const under = base.pathname.replace(/\/$/, '');
  const isBelow = pathname === under || pathname.startsWith(`${under}/`);
  return origin === base.origin && isBelow ? pathname.slice(under.length) : undefined;
}
