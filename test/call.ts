import type { Target } from './targets.ts';

export interface CallOptions {
  /** The credential's name; null sends none. Default `full`, which may do everything. */
  readonly as?: string | null | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A body to send as JSON. */
  readonly json?: unknown;
  /** A body to send as it is. */
  readonly body?: BodyInit | undefined;
  /** Instead of the target's own base URL. */
  readonly baseUrl?: string | undefined;
}

export interface Reply<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed JSON, or undefined for an empty body. */
  readonly body: Body;
}

/** `call(target, 'GET /conversations?limit=3')`: the path is below the base URL. */
export async function call<Body = unknown>(
  target: Target,
  line: string,
  { as = 'full', headers, json, body, baseUrl = target.baseUrl }: CallOptions = {},
): Promise<Reply<Body>> {
  const [method = 'GET', path = ''] = line.split(' ');
  const sent = json === undefined ? body : JSON.stringify(json);
  const request = new Request(baseUrl + path, {
    method,
    headers: {
      ...(as === null ? {} : target.credential(as)),
      ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
  });
  const response = await target(request);
  const text = await response.text();
  const parsed = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, text, body: parsed };
}

/** The headers an API answers with; those that a connection adds say nothing of it. */
export const ownHeaders = (headers: Headers): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...headers].filter(
      ([name]) => !/^(date|connection|keep-alive|content-length|transfer-encoding)$/.test(name),
    ),
  );
