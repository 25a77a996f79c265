import { pointerTo } from '../../spec/json-pointer.ts';
import type { ExchangeRule } from '../rule.ts';

export const noServerError: ExchangeRule = {
  name: 'requests/no-server-error',
  law: 'No request, right or wrong, is answered with a server error.',
  why: 'A 5xx says that the server met something nobody thought of. Clients send it again, and it fails again.',
  source: 'RFC 9110, 15.6 (Server Error 5xx)',
  judge({ operation, response: { status } }) {
    if (status < 500) return [];
    return [
      {
        place: 'status',
        problem: `must not be a server error, is ${status}`,
        expected: 'below 500',
        actual: status,
        pointer: operation ? pointerTo(operation.pointer, 'responses') : '/paths',
      },
    ];
  },
};
