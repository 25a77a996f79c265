import type { ErrorFormat } from '../conventions/error-format.ts';
import { isRecord } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { type ArmedFault, type Delay, decides, type Fault } from '../world/fault.ts';
import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { ApiRequest } from './exchange.ts';
import { bodyLimitOf } from './request-reader.ts';

/** A request as faults see it. */
export interface Faulted {
  readonly api: string;
  readonly operation: Operation | undefined;
  /** The name of the credential that it carries. */
  readonly credential: string | undefined;
  readonly request: ApiRequest;
  /** The API's own words for errors. */
  readonly errors: Pick<ErrorFormat, 'kindNamed'>;
}

/** What befalls a request. */
export interface Mishap {
  /** Milliseconds before anything else happens. */
  readonly delay: number;
  /** The fault that decides about the answer; undefined where there are only delays. */
  readonly answer: Fault | undefined;
  /** Ids of the faults that did this. */
  readonly ids: readonly string[];
}

/**
 * The faults that the session has for this request, counted. Delays of several are added up; the first that says
 * something of the answer decides it, and others that would come too late do not meet the request.
 */
export async function mishapOf(
  faulted: Faulted,
  { world, random }: { readonly world: World; readonly random: Random },
): Promise<Mishap | undefined> {
  const ids: string[] = [];
  let delay = 0;
  let answer: Fault | undefined;
  for (const { id, fault } of world.faults) {
    if (!(await isMeant(fault, faulted))) continue;
    const late = answer !== undefined && decides(fault);
    if (!meets(id, { world, random, late })) continue;
    ids.push(id);
    delay += delayOf(fault.delayMs, random);
    if (decides(fault)) answer = fault;
  }
  return ids.length > 0 ? { delay, answer, ids } : undefined;
}

async function isMeant(fault: Fault, faulted: Faulted): Promise<boolean> {
  const { api, operation, credential, request, errors } = faulted;
  if (fault.api !== undefined && fault.api !== api) return false;
  if (fault.operationId !== undefined && fault.operationId !== operation?.operationId) return false;
  if (fault.method !== undefined && fault.method !== request.method) return false;
  if (fault.credential !== undefined && fault.credential !== credential) return false;
  if (fault.path !== undefined && !fits(fault.path, request.path)) return false;
  if (fault.code !== undefined && !errors.kindNamed(String(fault.code))) return false;
  if (fault.requestBody === undefined) return true;
  return holds(await jsonOf(request, operation), fault.requestBody);
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

async function jsonOf(request: ApiRequest, operation: Operation | undefined): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await request.body(bodyLimitOf(operation))));
  } catch {
    // What is no JSON, or too large to be looked at, holds nothing that could be asked for.
    return undefined;
  }
}

/** Whether everything in `part` is in the value: members of objects, items of lists at their place. */
function holds(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(value) && part.every((item, index) => holds(value[index], item));
  }
  if (!isRecord(part)) return value === part;
  return isRecord(value) && Object.entries(part).every(([name, it]) => holds(value[name], it));
}

interface Meeting {
  readonly world: World;
  readonly random: Random;
  /** Another has decided what it would. */
  readonly late: boolean;
}

/** Counts the match, whatever other faults do, and tells whether the fault meets it. */
function meets(id: string, { world, random, late }: Meeting): boolean {
  let met = false;
  world.faults = world.faults.map((armed) => {
    if (armed.id !== id) return armed;
    const matched = armed.matched + 1;
    met = isDue({ ...armed, matched }, random) && !late;
    return { ...armed, matched, used: armed.used + (met ? 1 : 0) };
  });
  return met;
}

function isDue({ id, fault, matched, used }: ArmedFault, random: Random): boolean {
  const { after = 0, times = Number.POSITIVE_INFINITY, probability = 1 } = fault;
  if (matched <= after || used >= times) return false;
  // Addressed, so that the same requests meet the same faults, whatever other faults there are.
  random.seek('fault', id, String(matched));
  return probability >= 1 || random.next() < probability;
}

/** The random numbers are those of the fault's own place, where `isDue` left them. */
function delayOf(delay: Delay | undefined, random: Random): number {
  if (delay === undefined || typeof delay === 'number') return delay ?? 0;
  if ('min' in delay) return delay.min + random.next() * (delay.max - delay.min);
  // Box and Muller, 1958.
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  const normal = radius * Math.cos(2 * Math.PI * random.next());
  return Math.max(0, delay.mean + normal * delay.deviation);
}
