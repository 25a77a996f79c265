import type { Exchange } from './exchange.ts';
import type { ExchangeRule, Problem, Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** What a rule says of one exchange; no problems where it holds. */
export interface Judgement {
  readonly rule: Rule;
  readonly problems: readonly Problem[];
}

/** What these rules say of exchanges; those that say nothing of one are left out. */
export function createJudge({
  subject,
  rules,
}: {
  readonly subject: Subject;
  readonly rules: readonly ExchangeRule[];
}): (exchange: Exchange) => readonly Judgement[] {
  return (exchange) =>
    rules.flatMap((rule) => {
      const problems = rule.judge(exchange, subject);
      return problems ? [{ rule, problems }] : [];
    });
}
