import { exchangeRules } from './exchange-rules.ts';
import type { Probe } from './probe.ts';
import { probes } from './probes.ts';
import type { Rule } from './rule.ts';

/** Every rule that a check with these laws knows, each once, in the order reports show them. */
export function rulesWith(laws: readonly Probe[]): readonly Rule[] {
  const rules = [...exchangeRules, ...[...probes, ...laws].flatMap((probe) => probe.rules)];
  return [...new Map(rules.map((rule) => [rule.name, rule])).values()];
}

/** `pagination` of `pagination/total-constant`. */
export const areaOf = ({ name }: { readonly name: string }): string =>
  name.slice(0, name.indexOf('/'));
