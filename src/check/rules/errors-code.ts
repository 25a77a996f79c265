import { isError } from '../exchange.ts';
import type { ExchangeRule } from '../rule.ts';

export const errorsCode: ExchangeRule = {
  name: 'errors/code',
  law: 'The code, title and status in an error’s body are those that its HTTP status stands for.',
  why: 'Some clients decide by the code, others by the status; where the two disagree, one of them does the wrong thing.',
  source: 'x-error-format, kinds (openapi/README.md); RFC 9457, 3.1.2',
  judge(exchange, { errors }) {
    const { status, json: body } = exchange.response;
    if (!errors || !isError(exchange) || body === undefined) return undefined;
    const kind = errors.kindOf(status);
    return errors.read({ status, body }).contradictions.map(({ pointer: place, ...rest }) => ({
      place,
      ...rest,
      problem: `${rest.problem} with status ${status}, is ${JSON.stringify(rest.actual)}`,
      pointer: kind ? errors.pointerTo(kind) : '/x-error-format/body',
    }));
  },
};
