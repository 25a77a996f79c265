import {
  fails,
  type ReportDocument,
  type ReportedFinding,
} from '../../../check/report/document.ts';
import { byReason, counted, percentOf, seconds } from '../../../check/report/wording.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Table } from '../../parts/table.tsx';
import { FindingView } from './finding-view.tsx';
import { HeatMap } from './heat-map.tsx';

interface Props {
  readonly report: ReportDocument;
  /** A place in the contract that was checked. */
  readonly hrefOf: (operationId: string | undefined, pointer?: string) => string;
}

/** What a check has found: the problems by rule, what was seen of the contract, and every rule. */
export function ReportView({ report, hrefOf }: Props) {
  const { findings, rules, coverage, skipped } = report;
  const broken = rules.filter(({ name }) => findings.some(({ rule }) => rule === name));
  return (
    <>
      <ul class="figures">
        {figuresOf(report).map(([figure, words]) => (
          <li key={words}>
            <b>{figure}</b> {words}
          </li>
        ))}
      </ul>
      {broken.map(({ name, law, why }) => {
        const own = findings.filter(({ rule }) => rule === name);
        return (
          <Panel key={name} title={law} note={<code>{name}</code>}>
            <p class="dim">{why}</p>
            {own.map((finding) => (
              <FindingView
                key={finding.fingerprint}
                finding={finding}
                href={hrefOf(finding.operationId, finding.pointer)}
              />
            ))}
          </Panel>
        );
      })}
      <Panel
        title="Coverage"
        note={`${percentOf(coverage.share)} of the documented answers were seen. Each number is how often; – is not documented.`}
        flush
      >
        <HeatMap operations={coverage.operations} hrefOf={(id) => hrefOf(id)} />
      </Panel>
      <Panel title="Rules" note={counted(rules.length, 'rule')} flush>
        <RuleTable rules={rules} />
      </Panel>
      {skipped.length > 0 && (
        <Panel title="Not tried" note={counted(skipped.length, 'case')}>
          {byReason(skipped).map(({ reason, titles }) => (
            <Disclosure key={reason} summary={`${counted(titles.length, 'case')}: ${reason}`}>
              <ul class="skipped">
                {titles.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </Disclosure>
          ))}
        </Panel>
      )}
    </>
  );
}

function figuresOf(report: ReportDocument): readonly (readonly [string | number, string])[] {
  const { findings, coverage, requests, milliseconds, skipped } = report;
  const failing = findings.filter((it: ReportedFinding) => fails(it)).length;
  return [
    [failing, 'failing'],
    [findings.length - failing, 'told, not failing'],
    [percentOf(coverage.share), 'of documented answers seen'],
    [skipped.length, 'cases not tried'],
    [requests.toLocaleString('en'), 'requests'],
    [seconds(milliseconds), 'taken'],
  ];
}

const outcomes: Readonly<Record<ReportDocument['rules'][number]['outcome'], Tone>> = {
  holds: 'good',
  broken: 'bad',
  inconclusive: 'warn',
  'not tried': 'plain',
};

const RuleTable = ({ rules }: Pick<ReportDocument, 'rules'>) => (
  <Table
    label="Rules"
    rows={rules}
    keyOf={({ name }) => name}
    nameOf={({ name }) => name}
    tall
    detail={({ why, source, reasons }) => (
      <div class="rule-detail">
        <p>{why}</p>
        <p class="dim">{source}</p>
        {reasons.map((reason) => (
          <p key={reason}>Cannot be said: {reason}</p>
        ))}
      </div>
    )}
    columns={[
      {
        name: 'outcome',
        title: 'Outcome',
        fit: true,
        sortBy: ({ outcome }) => outcome,
        cell: ({ outcome }) => <Badge tone={outcomes[outcome]}>{outcome}</Badge>,
      },
      {
        name: 'name',
        title: 'Rule',
        kind: 'code',
        sortBy: ({ name }) => name,
        cell: ({ name }) => name,
      },
      { name: 'law', title: 'Law', secondary: true, cell: ({ law }) => law },
      {
        name: 'holds',
        title: 'Held',
        kind: 'number',
        fit: true,
        sortBy: ({ holds }) => holds,
        cell: ({ holds }) => holds,
      },
      {
        name: 'broken',
        title: 'Broken',
        kind: 'number',
        fit: true,
        sortBy: ({ broken }) => broken,
        cell: ({ broken }) => broken,
      },
    ]}
  />
);
