import type { ProbeCase } from './probe.ts';
import type { Rule } from './rule.ts';

/** The part of a check that is wanted; all of it where nothing is named. */
export interface Only {
  /** Names, or areas: `pagination` stands for every `pagination/…`. */
  readonly rules?: readonly string[] | undefined;
  readonly operations?: readonly string[] | undefined;
  /** Titles. */
  readonly cases?: readonly string[] | undefined;
}

export interface Selection {
  rule(rule: Rule): boolean;
  probeCase(probeCase: ProbeCase): boolean;
}

export function selectionOf({ rules, operations, cases }: Only): Selection {
  return {
    rule: ({ name }) => !rules || isNamed(name, rules),
    probeCase: ({ operation, title }) =>
      (!operations || (operation !== undefined && operations.includes(operation.operationId))) &&
      (!cases || cases.includes(title)),
  };
}

/** Whether a rule is among these, or its area is. */
export const isNamed = (rule: string, names: readonly string[]): boolean =>
  names.includes(rule) || names.includes(rule.split('/', 1)[0] ?? '');
