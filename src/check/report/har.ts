import type { ReportDocument, ReportedFinding } from './document.ts';
import type { RecordedExchange } from './recorded.ts';
import { sentenceOf } from './wording.ts';

/** HAR 1.2: the exchanges of all findings, in their order, for tools that show traffic. */
export function renderHar(document: ReportDocument): string {
  const entries = document.findings.flatMap((finding) =>
    finding.exchanges.map((exchange) => entryOf(exchange, { finding, started: document.started })),
  );
  const creator = { name: 'Parley', version: document.version };
  return `${JSON.stringify({ log: { version: '1.2', creator, entries } }, null, 2)}\n`;
}

function entryOf(
  { request, response }: RecordedExchange,
  { finding, started }: { readonly finding: ReportedFinding; readonly started: string },
) {
  const unknown = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1, bodySize: -1 };
  const valueIn = (headers: RecordedExchange['request']['headers'], name: string) =>
    headers.find((it) => it.name === name)?.value;
  const { body } = request;
  return {
    // Of the run, as exchanges do not keep a time of their own.
    startedDateTime: started,
    time: response.milliseconds,
    request: {
      ...unknown,
      method: request.method,
      url: request.url,
      headers: request.headers,
      queryString: Array.from(new URL(request.url).searchParams, ([name, value]) => ({
        name,
        value,
      })),
      ...(body !== undefined && {
        postData: { mimeType: valueIn(request.headers, 'content-type') ?? '', text: body },
      }),
    },
    response: {
      ...unknown,
      status: response.status,
      statusText: '',
      headers: response.headers,
      content: {
        size: response.body.length + response.omitted,
        mimeType: valueIn(response.headers, 'content-type') ?? '',
        text: response.body,
      },
      redirectURL: valueIn(response.headers, 'location') ?? '',
    },
    cache: {},
    timings: { send: 0, wait: response.milliseconds, receive: 0 },
    comment: `${finding.rule}: ${sentenceOf(finding)}`,
  };
}
