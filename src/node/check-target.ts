import { baseUrlOf, findTarget, TargetError, targetUrl } from '../check/find-target.ts';
import { MockLocked } from '../check/mock-host.ts';
import type { CheckOptions } from '../check/run.ts';
import { compileSecurity } from '../conventions/security.ts';
import type { Contract } from '../spec/contract.ts';
import { CouldNotRun } from './could-not-run.ts';
import { type Given, type GivenOptions, givenCredentials } from './given-credentials.ts';

export interface TargetFlags extends Pick<GivenOptions, 'header' | 'cookie' | 'credential'> {
  readonly target: string;
  readonly controlToken?: string | undefined;
}

export interface TargetOptions {
  readonly flags: TargetFlags;
  readonly contract: Contract;
  readonly env: GivenOptions['env'];
  /** Ends requests that are under way. */
  readonly signal?: AbortSignal | undefined;
}

/** Where requests of a check go, and with what. */
export interface ChosenTarget extends Given, Pick<CheckOptions, 'target' | 'baseUrl' | 'host'> {}

/** A running Parley mock, or a real API. Rejects with `CouldNotRun`. */
export async function chosenTarget({
  flags,
  contract,
  env,
  signal,
}: TargetOptions): Promise<ChosenTarget> {
  const url = urlOf(flags.target);
  const { carrier } = compileSecurity(contract);
  const given = givenCredentials({ ...flags, carrier, env });
  const token = flags.controlToken ?? env.PARLEY_CONTROL_TOKEN;
  const found = await findTarget(url, { name: contract.name, token, signal }).catch(
    (error: unknown) => {
      if (error instanceof TargetError) throw new CouldNotRun(error.message);
      if (!(error instanceof MockLocked)) throw error;
      throw new CouldNotRun(
        `${url.origin} is a Parley mock, but: ${error.message} (--control-token, or PARLEY_CONTROL_TOKEN)`,
      );
    },
  );
  if (!found.host) return { ...found, ...given };
  // Credentials that stand in the environment are those of the real API.
  const meant = givenCredentials({ ...flags, carrier, env, named: false });
  const own = new Set(meant.credentials.map(({ name }) => name));
  return {
    ...found,
    headers: meant.headers,
    credentials: [...found.credentials.filter(({ name }) => !own.has(name)), ...meant.credentials],
  };
}

/** The base URL of the API, as a flag says it. Throws `CouldNotRun`. */
export const baseUrlFlag = (text: string): string => baseUrlOf(urlOf(text));

function urlOf(text: string): URL {
  try {
    return targetUrl(text);
  } catch (error) {
    if (error instanceof TargetError) throw new CouldNotRun(`--target ${error.message}`);
    throw error;
  }
}
