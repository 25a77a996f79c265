import { valueAt } from '../../spec/json-pointer.ts';
import { excerptOf, isError } from '../exchange.ts';
import type { ExchangeRule } from '../rule.ts';

export const errorsFormat: ExchangeRule = {
  name: 'errors/format',
  law: 'Every error, whatever its cause, is written in the format that the API declares.',
  why: 'One reader of errors is all that a client has. A page of HTML from a gateway breaks it just when it is needed.',
  source: 'x-error-format (openapi/README.md)',
  judge(exchange, { errors }) {
    const { request, response } = exchange;
    if (!errors || !isError(exchange) || request.method === 'HEAD') return undefined;
    const pointer = '/x-error-format/body';
    const { status, text, json: body } = response;
    if (body === undefined) {
      const problem = `must be the API's error format, is ${kindOf(text)}`;
      return [{ place: 'body', problem, actual: excerptOf(text), pointer }];
    }
    return errors
      .read({ status, body })
      .problems.filter(({ fact }) => fact !== 'retryAfter')
      .map((it) => ({
        place: it.pointer || 'body',
        problem: it.problem,
        actual: valueAt(body, it.pointer),
        pointer,
      }));
  },
};

function kindOf(text: string): string {
  if (text === '') return 'empty';
  return /^\s*</.test(text) ? 'a page of markup' : 'no JSON';
}
