import { contractNamed } from './apis/contracts.ts';
import { type CheckOptions as Options, type Report, runCheck } from './check/run.ts';
import type { ContractSource } from './spec/contract.ts';

export type { Exchange, Target } from './check/exchange.ts';
export type { Finding, Severity } from './check/finding.ts';
export type { CheckCredential, Probe, ProbeCase, Visit } from './check/probe.ts';
export type { ExchangeRule, Problem, Rule } from './check/rule.ts';
export type { MockHost, Report } from './check/run.ts';

export interface CheckOptions extends Omit<Options, 'contract'> {
  /** The name of an API that ships with Parley, or a contract of your own. */
  readonly contract: string | ContractSource;
}

/**
 * Holds a target to its contract. Rejects for a contract that cannot be used, and where the target gives no answer at all.
 */
export async function check({ contract, ...options }: CheckOptions): Promise<Report> {
  const source =
    typeof contract === 'string' ? await contractNamed(contract) : { ...contract, laws: [] };
  const { laws, ...own } = source;
  return runCheck({ ...options, contract: own, laws: [...laws, ...(options.laws ?? [])] });
}
