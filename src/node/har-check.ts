import type { Exchange } from '../check/exchange.ts';
import { HarError, type ReadHar, readHar } from '../check/har.ts';
import { judgeExchanges } from '../check/judge-exchanges.ts';
import { documentOf } from '../check/report/document.ts';
import { secretsOf } from '../check/report/secrets.ts';
import { compileRedaction } from '../conventions/redaction.ts';
import { compileSecurity } from '../conventions/security.ts';
import { type Contract, compileContract } from '../spec/contract.ts';
import { baseUrlFlag } from './check-target.ts';
import { chosenContract } from './chosen-contract.ts';
import { CouldNotRun } from './could-not-run.ts';
import { credentialHeader } from './given-credentials.ts';
import { type PreparedCheck, telling } from './prepared-check.ts';
import { version } from './version.ts';
import { textOf } from './yaml-text.ts';

export interface HarCheckOptions {
  /** A shipped API's name, or a contract's file. */
  readonly api: string;
  /** The HAR file. */
  readonly har: string;
  /** Where the API was. Default: the servers of the contract. */
  readonly target: string | undefined;
}

/** A check of what a file recorded, for which nothing is sent. Rejects with `CouldNotRun` or `FileError`. */
export async function prepareHarCheck(options: HarCheckOptions): Promise<PreparedCheck> {
  const { source, laws, file, placeOf } = await chosenContract(options.api);
  const contract = compileContract(source);
  const { baseUrl, exchanges, elsewhere, incomplete } = recordedIn(contract, options);
  const redaction = compileRedaction({ contract, secrets: secretsIn(contract, exchanges) });
  const left = `${elsewhere} were with other addresses, ${incomplete} have no answer or not its body`;
  return {
    contract,
    laws,
    advice: `${exchanges.length} exchanges of ${options.har} are below ${baseUrl}; ${left}. Where was the API? --target`,
    async run({ only }) {
      const wanted = exchanges.filter(
        ({ operation }) =>
          !only?.operations || only.operations.includes(operation?.operationId ?? ''),
      );
      return judgeExchanges({ contract: source, baseUrl, only, exchanges: wanted });
    },
    documentOf: (report) => documentOf(report, { version, redaction, file, placeOf }),
  };
}

/** What was recorded at the first place that anything was recorded at. */
function recordedIn(
  contract: Contract,
  { har, target }: HarCheckOptions,
): ReadHar & { readonly baseUrl: string } {
  const servers = target === undefined ? contract.servers : [baseUrlFlag(target)];
  const [first] = servers;
  if (first === undefined) {
    throw new CouldNotRun(`${contract.name} names no server. Where was the API? --target`);
  }
  const text = textOf(har);
  try {
    const read = servers.map((baseUrl) => ({ ...readHar(text, { contract, baseUrl }), baseUrl }));
    return (
      read.find(({ exchanges }) => exchanges.length > 0) ?? {
        ...nothing,
        ...read[0],
        baseUrl: first,
      }
    );
  } catch (error) {
    if (error instanceof HarError) throw new CouldNotRun(`${har}: ${error.message}`);
    throw error;
  }
}

const nothing: ReadHar = { exchanges: [], elsewhere: 0, incomplete: 0 };

/** Of what the requests carried. */
function secretsIn(contract: Contract, exchanges: readonly Exchange[]): readonly string[] {
  const { carrier } = compileSecurity(contract);
  const secrets = new Set<string>();
  for (const { request } of exchanges) {
    const own = carrier?.read((name) => request.headers.get(name) ?? undefined);
    if (own)
      for (const secret of secretsOf([{ headers: carrier?.write(own) ?? {} }])) secrets.add(secret);
    const headers = Object.fromEntries(
      [...request.headers].filter(([name]) => credentialHeader.test(name)),
    );
    for (const secret of secretsOf([{ headers }])) {
      if (secret.length >= telling) secrets.add(secret);
    }
  }
  return [...secrets];
}
