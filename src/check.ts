import { contractOf } from './apis/contracts.ts';
import type { Exchange } from './check/exchange.ts';
import { type ReadHar, type HarOptions as ReadOptions, readHar as read } from './check/har.ts';
import {
  type TrafficOptions as JudgeOptions,
  judgeExchanges as judge,
} from './check/judge-exchanges.ts';
import { type CheckOptions as Options, type Report, runCheck } from './check/run.ts';
import { serverOf } from './check/server.ts';
import { type ContractSource, compileContract } from './spec/contract.ts';

export type { Exchange, Target } from './check/exchange.ts';
export { exchangeRules } from './check/exchange-rules.ts';
export type { Finding, Severity } from './check/finding.ts';
export { HarError, type ReadHar } from './check/har.ts';
export type { CheckCredential, Probe, ProbeCase, Visit } from './check/probe.ts';
export type { ExchangeRule, Problem, Rule } from './check/rule.ts';
export type { MockHost, Report } from './check/run.ts';
export { type Subject, subjectOf } from './check/subject.ts';

export interface CheckOptions extends Omit<Options, 'contract' | 'baseUrl'> {
  /** The name of an API that ships with Parley, or a contract of your own. */
  readonly contract: string | ContractSource;
  /** Where the target has the API. Default: the first server of the contract. */
  readonly baseUrl?: string | undefined;
}

/**
 * Holds a target to its contract. Rejects for a contract that cannot be used, and where the target gives no answer at all.
 */
export async function check({ contract, ...options }: CheckOptions): Promise<Report> {
  const { laws, ...own } = await contractOf(contract);
  const baseUrl = serverOf(own, options.baseUrl);
  return runCheck({ ...options, contract: own, baseUrl, laws: [...laws, ...(options.laws ?? [])] });
}

export interface TrafficOptions extends Omit<JudgeOptions, 'contract'> {
  /** The name of an API that ships with Parley, or a contract of your own. */
  readonly contract: string | ContractSource;
  readonly exchanges: readonly Exchange[];
}

/** Judges exchanges that others made; nothing is sent. Rejects for a contract that cannot be used. */
export async function judgeExchanges({ contract, ...options }: TrafficOptions): Promise<Report> {
  const { laws: _, ...source } = await contractOf(contract);
  return judge({ ...options, contract: source });
}

export interface HarOptions extends Omit<ReadOptions, 'contract'> {
  /** The name of an API that ships with Parley, or a contract of your own. */
  readonly contract: string | ContractSource;
}

/** The exchanges with one API in the text of a HAR file. Rejects with `HarError` where it is none. */
export async function readHar(
  text: string,
  { contract, ...options }: HarOptions,
): Promise<ReadHar> {
  return read(text, { ...options, contract: compileContract(await contractOf(contract)) });
}
