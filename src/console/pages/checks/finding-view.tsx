import { curlLine } from '../../../check/report/curl.ts';
import type { ReportedFinding } from '../../../check/report/document.ts';
import { cameOf, sentenceOf, sentOf } from '../../../check/report/wording.ts';
import { Badge, EvidenceBadge, type Tone } from '../../parts/badge.tsx';
import { CodeLine } from '../../parts/code-line.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { JsonView } from '../../parts/json-view.tsx';

interface Props {
  readonly finding: ReportedFinding;
  /** Where the contract promises it. */
  readonly href: string;
}

const tones: Readonly<Record<ReportedFinding['severity'], Tone>> = {
  error: 'bad',
  warning: 'warn',
  info: 'info',
};

/** What is wrong, what was promised, where that is written, and how it can be seen again. */
export function FindingView({ finding, href }: Props) {
  const { severity, operationId, evidence, count, pointer, probeCase, exchanges } = finding;
  const last = exchanges.at(-1);
  return (
    <Disclosure
      summary={
        <span class="finding-summary">
          <Badge tone={tones[severity]}>{severity}</Badge>
          <strong>{operationId ?? 'no operation'}</strong>
          <span>{sentenceOf(finding)}</span>
        </span>
      }
    >
      <dl class="finding-facts">
        {last && (
          <>
            <dt>Sent</dt>
            <dd>
              <code>{sentOf(last)}</code>
            </dd>
            <dt>Came</dt>
            <dd>{cameOf(last)}</dd>
          </>
        )}
        <dt>Promised</dt>
        <dd>
          <a href={href}>
            <code>{pointer || '/'}</code>
          </a>{' '}
          <EvidenceBadge evidence={evidence} />
        </dd>
        {probeCase !== undefined && (
          <>
            <dt>Case</dt>
            <dd>{probeCase}</dd>
          </>
        )}
        <dt>Seen</dt>
        <dd>{count === 1 ? 'once' : `${count} times`}</dd>
      </dl>
      <div class="finding-values">
        {'expected' in finding && <Value title="Expected" value={finding.expected} />}
        {'actual' in finding && <Value title="Actual" value={finding.actual} />}
      </div>
      {last && <CodeLine text={curlLine(last)} what="the curl line that shows it again" />}
      {exchanges.map((exchange, index) => (
        <Disclosure
          key={index}
          summary={`Exchange ${index + 1} of ${exchanges.length}: ${sentOf(exchange)}, answered with ${exchange.response.status}`}
        >
          {exchange.request.body !== undefined && (
            <JsonView label={`Body of request ${index + 1}`} value={exchange.request.body} />
          )}
          {exchange.response.body === '' ? (
            <p class="dim">The answer had no body.</p>
          ) : (
            <JsonView label={`Body of answer ${index + 1}`} value={exchange.response.body} />
          )}
        </Disclosure>
      ))}
    </Disclosure>
  );
}

const Value = ({ title, value }: { readonly title: string; readonly value: unknown }) => (
  <div>
    <h3>{title}</h3>
    <JsonView label={title} value={JSON.stringify(value) ?? 'nothing'} />
  </div>
);
