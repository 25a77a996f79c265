import { beforeAll, describe, expect, test } from 'vitest';
import { contractNamed, contractOf } from './apis/contracts.ts';
import { type Called, honourOf } from './check/honour.ts';
import { rulesWith } from './check/rule-list.ts';
import { type CheckOptions, type Report, runCheck } from './check/run.ts';
import { selectionOf } from './check/selection.ts';
import { serverOf } from './check/server.ts';
import { subjectOf } from './check/subject.ts';
import type { ContractSource } from './spec/contract.ts';

export type { Called } from './check/honour.ts';
export type { ContractSource } from './spec/contract.ts';

/** The contract of the shipped API of this name, for `toHonour`. Rejects where there is none. */
export const loadContract: (name: string) => Promise<ContractSource> = contractNamed;

export interface DescribeOptions extends Omit<CheckOptions, 'contract' | 'baseUrl'> {
  /** Where the target has the API. Default: the first server of the contract. */
  readonly baseUrl?: string | undefined;
  /** Milliseconds for the whole check. Default 60,000. */
  readonly timeout?: number | undefined;
}

/**
 * Declares a test for each law of a contract; it fails with every way in which the target breaks it. What could not be put
 * to the test is skipped, with the reason.
 *
 * @example describeContract('library', { target: fetch, baseUrl: 'http://localhost:3000/v1' });
 */
export function describeContract(
  contract: string | ContractSource,
  { timeout = 60_000, ...options }: DescribeOptions,
): void {
  const name = typeof contract === 'string' ? contract : contract.name;
  describe(`the contract ${name}`, async () => {
    const { laws: own, ...source } = await contractOf(contract);
    const laws = [...own, ...(options.laws ?? [])];
    const baseUrl = serverOf(source, options.baseUrl);
    let report: Report;
    beforeAll(async () => {
      report = await runCheck({ ...options, contract: source, baseUrl, laws });
    }, timeout);

    test('is one that the target answers to', () => {
      if (report.outcome === 'untested') throw new Error('No request was answered with success.');
    });
    for (const rule of rulesWith(laws).filter(selectionOf(options.only ?? {}).rule)) {
      test(`${rule.name}: ${rule.law}`, ({ skip }) => {
        const sentences = sentencesOf(report, rule.name);
        if (sentences.length > 0) throw new Error(sentences.join('\n'));
        const verdict = report.verdicts.find((it) => it.rule.name === rule.name);
        if (!verdict?.holds) skip(verdict?.reasons.join('; ') || 'nothing put it to the test');
      });
    }
  });
}

const sentencesOf = ({ findings }: Report, rule: string): readonly string[] =>
  findings
    .filter((it) => it.rule === rule && it.severity === 'error')
    .map(({ place, problem, operationId, pointer, exchanges, count }) => {
      const { request } = exchanges.at(-1) ?? {};
      const line = request ? `\n  ${request.method} ${request.url}` : '';
      const body = request?.body ? `\n  ${request.body.slice(0, 500)}` : '';
      const often = count > 1 ? ` (${count} times)` : '';
      return `${operationId ?? 'no operation'}: ${place} ${problem}${often}${line}${body}\n  promised at #${pointer}`;
    });

expect.extend({
  async toHonour(received: unknown, contract: ContractSource, called: Called = {}) {
    if (!(received instanceof Response)) {
      throw new TypeError(`Expected a Response, got ${this.utils.stringify(received)}.`);
    }
    const { title, problems } = await honourOf(received, { subject: subjectOf(contract), called });
    return {
      pass: problems.length === 0,
      message: () =>
        problems.length === 0
          ? `${title}, as ${contract.name} promises, and was expected not to`
          : `${title}, which ${contract.name} does not promise:\n${problems
              .map(
                ({ place, problem, pointer }) => `  ${place} ${problem} (promised at #${pointer})`,
              )
              .join('\n')}`,
    };
  },
});

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** A response is as the contract promises: status, headers, media type and body. To be awaited. */
    toHonour(contract: ContractSource, called?: Called): Promise<void>;
  }
}
