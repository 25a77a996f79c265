import { MockLocked } from '../check/mock-host.ts';
import type { Probe } from '../check/probe.ts';
import { documentOf, type ReportDocument, type ReportSettings } from '../check/report/document.ts';
import { secretsOf } from '../check/report/secrets.ts';
import { type CheckOptions, type Report, runCheck } from '../check/run.ts';
import { Unreachable } from '../check/sender.ts';
import { compileRedaction } from '../conventions/redaction.ts';
import { type Contract, compileContract } from '../spec/contract.ts';
import { type ChosenTarget, chosenTarget, type TargetFlags } from './check-target.ts';
import { chosenContract } from './chosen-contract.ts';
import { CouldNotRun } from './could-not-run.ts';
import { version } from './version.ts';

export interface PrepareOptions {
  /** A shipped API's name, or a contract's file. */
  readonly api: string;
  readonly flags: TargetFlags;
  readonly settings: ReportSettings;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** A contract and what to hold to it: all that a run needs but what to try. */
export interface PreparedCheck {
  readonly contract: Contract;
  readonly laws: readonly Probe[];
  /** What to do where nothing was tested, as far as it is known. */
  readonly advice: string | undefined;
  /** Rejects with `CouldNotRun` where the target gives no answer. */
  run(more: Partial<CheckOptions>): Promise<Report>;
  documentOf(report: Report): ReportDocument;
}

/** Rejects with `CouldNotRun` or `FileError`. */
export async function prepareCheck(options: PrepareOptions): Promise<PreparedCheck> {
  const { api, flags, settings, env, signal } = options;
  const { source, laws, file, placeOf } = await chosenContract(api);
  const contract = compileContract(source);
  const target = await chosenTarget({ flags, contract, env, signal });
  const redaction = compileRedaction({ contract, secrets: secretsIn(target) });
  const closed = contract.operations.some(({ security }) => security.length > 0);
  return {
    contract,
    laws,
    advice:
      closed && target.credentials.length === 0
        ? 'no credential was given; set PARLEY_CREDENTIAL, or see --header.'
        : undefined,
    async run(more) {
      try {
        return await runCheck({ contract: source, laws, ...settings, ...target, signal, ...more });
      } catch (error) {
        if (!(error instanceof Unreachable || error instanceof MockLocked)) throw error;
        throw new CouldNotRun(`${redaction.text(error.message)}.`);
      }
    },
    documentOf: (report) => documentOf(report, { version, redaction, settings, file, placeOf }),
  };
}

/** Shorter values of headers that carry no credential stand in too many places to be taken out. */
export const telling = 6;

function secretsIn({ credentials, headers }: ChosenTarget): readonly string[] {
  const others = Object.values(headers).filter((value) => value.length >= telling);
  return [...secretsOf(credentials), ...others];
}
