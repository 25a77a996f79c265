import type { LimitOverride } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import { Problem } from './problem.ts';

const isWhole = (value: unknown, min: number): boolean =>
  value === undefined || (Number.isInteger(value) && Number(value) >= min);

/** A limit for a session, and how much of it is left. */
export interface LimitChange extends LimitOverride {
  /** Requests that are left, in windows that begin now. On its own, it leaves the limit as it is. */
  readonly remaining?: number | undefined;
}

/** The change that a value describes. Throws `Problem` naming the member that is wrong, and what it may be. */
export function checkedLimit(
  value: LimitChange,
  apiNamed: (name: string) => { readonly api: CompiledApi },
): LimitChange {
  const { api: name, credential, off, limit, seconds, remaining, ...unknown } = value;
  const { contract, rateLimit, credentials } = apiNamed(name).api;
  if (!rateLimit) throw invalid(`${contract.name} declares no rate limit`);
  const [other] = Object.keys(unknown);
  if (other !== undefined) throw invalid(`${other}: is not a member of a limit`);
  const names = [...credentials.values()].map((it) => it.name);
  if (credential !== undefined && !names.includes(credential)) {
    throw invalid(`credential: expected one of ${names.join(', ')}`);
  }
  if (off !== undefined && typeof off !== 'boolean') throw invalid('off: expected true or false');
  if (!isWhole(limit, 1)) throw invalid('limit: expected a whole number of requests from 1');
  if (!isWhole(seconds, 1)) throw invalid('seconds: expected a whole number from 1');
  if (!isWhole(remaining, 0)) throw invalid('remaining: expected a whole number from 0');
  if ([off, limit, seconds, remaining].every((it) => it === undefined)) {
    throw invalid('expected limit, seconds, remaining or off');
  }
  return value;
}

const invalid = (detail: string): Problem => new Problem(400, { title: 'Invalid limit', detail });
