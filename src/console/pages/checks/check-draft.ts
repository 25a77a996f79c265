import type { CheckOrder } from '../../../control/client.ts';

/** What the form holds. */
export interface CheckDraft {
  /** Names of the APIs to check on this mock. */
  readonly apis: readonly string[];
  readonly where: 'mock' | 'target';
  /** The API whose contract a target is held to. */
  readonly api: string;
  readonly target: string;
  readonly credentials: readonly DraftCredential[];
  readonly allow: readonly Allowance[];
  /** Families of rules; all where it is undefined. */
  readonly areas: readonly string[] | undefined;
  readonly fuzz: number;
  readonly seed: number;
}

export interface DraftCredential {
  readonly name: string;
  /** Forgotten as soon as it is sent. */
  readonly value: string;
}

export type Allowance = NonNullable<CheckOrder['allow']>[number];

export const emptyDraft = (apis: readonly string[]): CheckDraft => ({
  apis,
  where: 'mock',
  api: apis[0] ?? '',
  target: '',
  credentials: [{ name: 'full', value: '' }],
  allow: [],
  areas: undefined,
  fuzz: 0,
  seed: 1,
});

/** One for each API. */
export function ordersOf(draft: CheckDraft): readonly CheckOrder[] {
  const { apis, where, api, target, credentials, allow, areas, fuzz, seed } = draft;
  const all = { fuzz, seed, ...(areas && { rules: [...areas] }) };
  if (where === 'mock') return apis.map((name) => ({ ...all, api: name }));
  const given = credentials.filter(({ name, value }) => name !== '' && value !== '');
  return [
    {
      ...all,
      api,
      target,
      allow: [...allow],
      credentials: Object.fromEntries(given.map(({ name, value }) => [name, value])),
    },
  ];
}

/** Why it cannot be sent; undefined where it can. */
export function mistakeIn({ apis, where, areas }: CheckDraft): string | undefined {
  if (where === 'mock' && apis.length === 0) return 'Choose at least one API.';
  if (areas?.length === 0) return 'Choose at least one family of rules.';
  return undefined;
}

/** The list with or without one of its entries. */
export const toggled = <T>(list: readonly T[], entry: T): readonly T[] =>
  list.includes(entry) ? list.filter((it) => it !== entry) : [...list, entry];
