import { curlLine } from './curl.ts';
import type { ReportedFinding } from './document.ts';
import { html, type Markup } from './html-template.ts';
import type { RecordedExchange, RecordedHeader } from './recorded.ts';
import { cameOf, counted, sentenceOf, sentOf, shown, writtenOf } from './wording.ts';

/** A finding that opens: its sentence, then what was promised, where that is written, and every exchange. */
export function findingDetails(finding: ReportedFinding): Markup {
  const { severity, operationId, evidence, count, fingerprint, accepted, exchanges } = finding;
  const last = exchanges.at(-1);
  const label = accepted ? 'accepted' : severity;
  const rows = [
    ['accepted', accepted && `until ${accepted.expires}: ${accepted.reason}`],
    ['sent', last && sentOf(last)],
    ['came', last && cameOf(last)],
    ['promised', 'expected' in finding && shown(finding.expected, 2_000)],
    ['found', 'actual' in finding && shown(finding.actual, 2_000)],
    ['written in', writtenOf(finding)],
    ['evidence', evidence],
    ['seen', count === 1 ? 'once' : `${count} times`],
    ['case', finding.probeCase],
    ['fingerprint', fingerprint],
  ] as const;
  return html`<details class="finding">
<summary><span class="tag ${label}">${label}</span> <b>${operationId ?? 'no operation'}</b> ${sentenceOf(finding)}</summary>
<dl>${rows.map(([name, value]) => value && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${last && html`<p>Send it again:</p><pre tabindex="0">${curlLine(last)}</pre>`}
${exchanges.map((exchange, index) => exchangeDetails(exchange, `${index + 1} of ${counted(exchanges.length, 'exchange')}`))}
</details>`;
}

function exchangeDetails(exchange: RecordedExchange, number: string): Markup {
  const { request, response } = exchange;
  const omitted =
    response.omitted > 0 &&
    html`<p class="quiet">${counted(response.omitted, 'more character')} left out.</p>`;
  return html`<details>
<summary>${number}: ${sentOf(exchange)}, answered with ${response.status}</summary>
<p>Request${request.credential !== undefined && ` with the credential ${request.credential}`}</p>
<pre tabindex="0">${headerLines(request.headers)}${request.body !== undefined && `\n\n${request.body}`}</pre>
<p>Answer after ${counted(Math.round(response.milliseconds), 'millisecond')}</p>
<pre tabindex="0">${response.status}\n${headerLines(response.headers)}${response.body !== '' && `\n\n${response.body}`}</pre>
${omitted}
</details>`;
}

const headerLines = (headers: readonly RecordedHeader[]): string =>
  headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
