import { requestProblems } from '../requests/request-problems.ts';
import type { ExchangeRule } from '../rule.ts';

export const refusalNamesField: ExchangeRule = {
  name: 'requests/refusal-names-field',
  law: 'Where refusals have messages per field, they name a field that is wrong.',
  why: 'Forms show the message beside the field it names; beside the wrong one it sends people astray.',
  source: 'x-error-format ($fields)',
  judge(exchange, subject) {
    const problems = (requestProblems(exchange, subject) ?? []).filter(({ field }) => field !== '');
    const [first] = problems;
    const { status, json } = exchange.response;
    if (!first || !problems.some(({ kind }) => subject.errors?.statusOf(kind) === status)) {
      return undefined;
    }
    const named = Object.keys(subject.errors?.read({ status, body: json }).fields ?? {});
    if (named.length === 0) return undefined;
    const wrong = new Set(problems.map(({ field }) => lastName(field)));
    if (named.some((name) => wrong.has(lastName(name)))) return [];
    return [
      {
        place: 'body',
        problem: `must name ${first.field}, as ${first.problem}; names ${named.join(', ')}`,
        expected: [...wrong],
        actual: named,
        pointer: first.pointer,
      },
    ];
  },
};

/** APIs write paths of fields in many ways (`filters.date_from`, `filters[date_from]`); the field's own name is in all. */
const lastName = (field: string): string =>
  field
    .split(/[.[\]/]+/)
    .filter((name) => name !== '' && !/^\d+$/.test(name))
    .at(-1) ?? field;
