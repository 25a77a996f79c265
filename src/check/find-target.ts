import { fetchTarget } from './fetch-target.ts';
import { findMock, MockLocked, type RunningMock } from './mock-host.ts';
import type { CheckCredential } from './probe.ts';
import type { CheckOptions } from './run.ts';

/** Nothing can be checked there; the message says why. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}

/** Where requests of a check go. */
export interface FoundTarget extends Pick<CheckOptions, 'target' | 'baseUrl' | 'host'> {
  /** A mock's own; of a real API there are none. */
  readonly credentials: readonly CheckCredential[];
}

export interface FindOptions {
  /** The API's name on a mock. */
  readonly name: string;
  /** Of a mock's control API. */
  readonly token?: string | undefined;
  /** Ends requests that are under way. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The API at a base URL, or at a Parley mock's origin. What is no mock is sent one request. Rejects with `TargetError`,
 * or with `MockLocked`.
 */
export async function findTarget(url: URL, options: FindOptions): Promise<FoundTarget> {
  const { name, token, signal } = options;
  // The mock's sessions are removed also after an interrupt, so the control API is asked without its signal.
  const mock = await findMock({ origin: url.origin, token, target: fetchTarget() }).catch(
    (error: Error) => {
      if (error instanceof MockLocked) throw error;
      throw new TargetError(`${url.origin} gives no answer: ${error.message}.`);
    },
  );
  const target = fetchTarget(signal);
  if (!mock) return { target, baseUrl: baseUrlOf(url), credentials: [] };
  const api = apiOf(mock, { url, name });
  return {
    target,
    host: mock.host,
    // What stands between us and the mock is to be checked too, so only the path is the mock's own word.
    baseUrl: url.pathname === '/' ? url.origin + new URL(api.baseUrl).pathname : baseUrlOf(url),
    credentials: api.credentials,
  };
}

/** Throws `TargetError` for a text that is no base URL; its message goes on after the name of what was given. */
export function targetUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TargetError(`${JSON.stringify(text)} is no http or https URL.`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new TargetError(
      'takes a URL without user, query and fragment; credentials are given apart.',
    );
  }
  return url;
}

/** Without a trailing slash. */
export const baseUrlOf = (url: URL): string => url.origin + pathOf(url);

function apiOf({ apis }: RunningMock, { url, name }: { readonly url: URL; readonly name: string }) {
  const api =
    apis.find(({ baseUrl }) => new URL(baseUrl).pathname === pathOf(url)) ??
    apis.find((it) => it.name === name);
  if (api) return api;
  if (url.pathname !== '/') return { baseUrl: url.href, credentials: [] };
  const names = apis.map((it) => it.name).join(', ');
  throw new TargetError(
    `the mock at ${url.origin} has no API ${name}; it has ${names}. Give the base URL of one of them.`,
  );
}

const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');
