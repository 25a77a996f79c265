import { Problem } from '../mock/problem.ts';
import { isRecord } from '../spec/json-pointer.ts';
import type { CheckSettings } from './checks.ts';
import { invalidBody, membersOf, refuseOthers } from './control-body.ts';
import type { ControlRequest } from './control-request.ts';

const allowances: readonly CheckSettings['allow'][number][] = ['writes', 'exhaust-rate-limit'];

/** What a check is asked to do: the body of `POST /checks`. */
export interface CheckOrder {
  readonly api: string;
  /** Base URL of the API, or a Parley mock's origin. Undefined for this mock. */
  readonly target?: string | undefined;
  /** Values as the contract's security scheme carries them, by name. Never told to anybody. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly settings: CheckSettings;
  readonly maxRequests?: number | undefined;
}

/** Throws `Problem` naming the member that is wrong, and never a credential's value. */
export function checkOrderOf(request: ControlRequest): CheckOrder {
  const members = membersOf(request, 'an object with the name of an api');
  const { api, target, credentials = {}, allow, rules, operations, ...numbers } = members;
  const { fuzz, seed, maxRequests, ...unknown } = numbers;
  refuseOthers(unknown);
  if (typeof api !== 'string') throw invalidBody('api: expected the name of an API');
  if (target !== undefined && typeof target !== 'string') {
    throw invalidBody('target: expected a URL');
  }
  if (!isRecord(credentials)) throw invalidBody('credentials: expected values by name');
  for (const [name, value] of Object.entries(credentials)) {
    if (!/^[\w.-]+$/.test(name) || typeof value !== 'string' || value === '') {
      throw invalidBody(
        'credentials: expected names of letters, digits, - and _, each with a text',
      );
    }
  }
  if (target === undefined && Object.keys(credentials).length > 0) {
    throw invalidBody('credentials: this mock has its own; they are for a target');
  }
  const allowed = textsOf(allow, 'allow').map((it) => allowances.find((known) => known === it));
  if (allowed.includes(undefined)) {
    throw invalidBody(`allow: expected a list of ${allowances.join(', ')}`);
  }
  return {
    api,
    target,
    credentials: credentials as Readonly<Record<string, string>>,
    settings: {
      allow: allowed.filter((it) => it !== undefined),
      rules: textsOf(rules, 'rules'),
      operations: textsOf(operations, 'operations'),
      fuzz: wholeNumber(fuzz, { name: 'fuzz', least: 0, most: 1_000_000 }) ?? 0,
      seed: wholeNumber(seed, { name: 'seed', least: 0, most: 0x7fffffff }) ?? 1,
    },
    maxRequests: wholeNumber(maxRequests, { name: 'maxRequests', least: 1, most: 1_000_000 }),
  };
}

/** Throws `Problem` for what is not among these. */
export function requireKnown(
  wanted: readonly string[],
  { known, what }: { readonly known: readonly string[]; readonly what: string },
): void {
  const stranger = wanted.find((it) => !known.includes(it));
  if (stranger === undefined) return;
  throw new Problem(400, {
    title: 'Invalid body',
    detail: `There is no ${what} ${stranger}; there are: ${known.join(', ')}.`,
  });
}

function textsOf(value: unknown, name: string): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((it) => typeof it === 'string')) return value;
  throw invalidBody(`${name}: expected a list of texts`);
}

interface Bounds {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

function wholeNumber(value: unknown, { name, least, most }: Bounds): number | undefined {
  if (value === undefined) return undefined;
  if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most) {
    return Number(value);
  }
  throw invalidBody(`${name}: expected a whole number from ${least} to ${most}`);
}
