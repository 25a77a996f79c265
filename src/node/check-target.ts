import type { Target } from '../check/exchange.ts';
import { findMock, MockLocked, type RunningMock } from '../check/mock-host.ts';
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

/** Milliseconds that a target may take for one answer. */
const patience = 30_000;

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
  // The mock's sessions are removed also after an interrupt, so the control API is asked without its signal.
  const mock = await findMock({ origin: url.origin, token, target: fetching() }).catch(
    (error: Error) => {
      throw new CouldNotRun(
        error instanceof MockLocked
          ? `${url.origin} is a Parley mock, but: ${error.message} (--control-token, or PARLEY_CONTROL_TOKEN)`
          : `${url.origin} gives no answer: ${error.message}.`,
      );
    },
  );
  const target = fetching(signal);
  if (!mock) return { target, baseUrl: baseUrlOf(flags.target), ...given };
  const api = apiOf(mock, { url, name: contract.name });
  // Credentials that stand in the environment are those of the real API.
  const meant = givenCredentials({ ...flags, carrier, env, named: false });
  const own = new Set(meant.credentials.map(({ name }) => name));
  return {
    target,
    host: mock.host,
    // What stands between us and the mock is to be checked too, so only the path is the mock's own word.
    baseUrl: url.origin + (url.pathname === '/' ? new URL(api.baseUrl).pathname : pathOf(url)),
    headers: meant.headers,
    credentials: [...api.credentials.filter(({ name }) => !own.has(name)), ...meant.credentials],
  };
}

/** The base URL of the API, as a flag says it. Throws `CouldNotRun`. */
export function baseUrlOf(text: string): string {
  const url = urlOf(text);
  return url.origin + pathOf(url);
}

function urlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new CouldNotRun(`--target ${JSON.stringify(text)} is no http or https URL.`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new CouldNotRun(
      '--target takes a URL without user, query and fragment; credentials are given by --header.',
    );
  }
  return url;
}

function apiOf({ apis }: RunningMock, { url, name }: { readonly url: URL; readonly name: string }) {
  const api =
    apis.find(({ baseUrl }) => new URL(baseUrl).pathname === pathOf(url)) ??
    apis.find((it) => it.name === name);
  if (api) return api;
  if (url.pathname !== '/') return { baseUrl: url.href, credentials: [] };
  const names = apis.map((it) => it.name).join(', ');
  throw new CouldNotRun(
    `the mock at ${url.origin} has no API ${name}; it has ${names}. Give the base URL of one of them.`,
  );
}

const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');

/** Rejects with an error whose message says why in a few words. */
function fetching(signal?: AbortSignal): Target {
  return async (request) => {
    const limits = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])];
    try {
      return await fetch(request, { signal: AbortSignal.any(limits) });
    } catch (error) {
      // Without its cause, which says less.
      throw new Error(reasonOf(error));
    }
  };
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNRESET: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed; trust it by NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed; trust it by NODE_EXTRA_CA_CERTS',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${patience / 1000} s`;
  const { code, message } = (error.cause ?? error) as { code?: string; message?: string };
  return reasons[code ?? ''] ?? (message || code || error.message);
}
