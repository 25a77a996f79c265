import { curlLine } from '../../../check/report/curl.ts';
import type { ControlApi, LoggedRequest } from '../../../control/client.ts';
import { parsedJson } from '../../../spec/parsed-json.ts';
import { headerOf, type ShownMessage } from '../../parts/message-view.tsx';

type Message = LoggedRequest['request'];

/** Characters of a body that the log keeps. */
const keptBody = 65_536;

/** `/<api>/v1/books?page=2`; the whole URL of what the mock sent out. */
export const addressOf = ({ url, direction }: LoggedRequest): string =>
  direction === 'out' ? url : url.replace(/^https?:\/\/[^/]*/, '');

export const apiOf = (
  { api }: LoggedRequest,
  apis: readonly ControlApi[],
): ControlApi | undefined => apis.find(({ name }) => name === api);

/** The path below the API's base URL, with its query. */
export function pathBelow(entry: LoggedRequest, { baseUrl }: ControlApi): string {
  const path = addressOf(entry).replace(/^\/_s\/[^/]*/, '');
  const base = new URL(baseUrl).pathname.replace(/\/$/, '');
  return path.startsWith(base) ? path.slice(base.length) : path;
}

const headersOf = ({ headers }: Message): ShownMessage['headers'] =>
  headers.map(([name = '', value = '']) => [name, value] as const);

export function messageOf(message: Message): ShownMessage {
  const { body, encoding, size } = message;
  const headers = headersOf(message);
  if (encoding === undefined || body === undefined) {
    return { headers, body, size, cut: (body?.length ?? 0) >= keptBody };
  }
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  return { headers, body: bytes, size, cut: bytes.byteLength < size };
}

/** Of a browser that says where a request comes from; nobody who sends it again by hand is one. */
const ofBrowsers = /^(sec-.*|priority|parley-console-call)$/i;

/**
 * A line for a POSIX shell that sends the request again. The log holds no credentials, so the one that it names is put
 * in from what the API has.
 */
export function curlOf(entry: LoggedRequest, apis: readonly ControlApi[]): string {
  const { method, url, request } = entry;
  const credential = apiOf(entry, apis)?.credentials.find(({ name }) => name === entry.credential);
  const carried = new Map(
    Object.entries(credential?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const headers = headersOf(request)
    .filter(([name]) => !ofBrowsers.test(name))
    .map(([name, value]) => ({ name, value: carried.get(name.toLowerCase()) ?? value }));
  const body = request.encoding === undefined ? request.body : undefined;
  return curlLine({ request: { method, url, headers, credential: entry.credential, body } });
}

/** Why a curl line would send something else; undefined where it does not. */
export function curlLacks({ request }: LoggedRequest): string | undefined {
  const { size, body, cut } = messageOf(request);
  if (size === 0 || (typeof body === 'string' && !cut)) return undefined;
  return cut || body === undefined
    ? 'The curl line lacks a part of the body, which the log did not keep.'
    : 'The curl line lacks the body, which is no text; it can be downloaded.';
}

/** What a fixture of it holds, or why there can be none: a sentence. */
export function fixtureOf(entry: LoggedRequest, apis: readonly ControlApi[]) {
  const api = apiOf(entry, apis);
  const { operationId, request, response, direction } = entry;
  if (!api || operationId === undefined || direction === 'out') {
    return 'No operation of an API was called, and a fixture is of one.';
  }
  const [sent, answered] = [messageOf(request), messageOf(response)];
  if (entry.broke !== undefined) return 'The answer did not come whole.';
  if (sent.cut || answered.cut) return 'The log holds the beginning of a long body only.';
  const json = (body: ShownMessage['body']) =>
    typeof body === 'string' ? parsedJson(body) : undefined;
  if (sent.size > 0 && !json(sent.body)) return 'The body that was sent is no JSON.';
  return {
    source: `Recorded from Parley, session ${entry.session}`,
    clock: `${entry.at.slice(0, 19)}Z`,
    operationId,
    credential: entry.credential ?? null,
    request: {
      method: entry.method,
      path: pathBelow(entry, api),
      contentType: headerOf(sent, 'content-type'),
      body: json(sent.body)?.value,
    },
    response: { status: entry.status, body: json(answered.body)?.value },
  };
}
