import { pointerTo } from '../../spec/json-pointer.ts';
import { documentedResponse } from '../../spec/response-validator.ts';
import type { ExchangeRule } from '../rule.ts';

export const statusDocumented: ExchangeRule = {
  name: 'response/status',
  law: 'An operation answers with the statuses that its contract documents.',
  why: 'Clients are written for the documented statuses; any other meets code that nobody wrote.',
  source: 'OpenAPI 3.1, 4.8.16 (Responses Object)',
  judge({ operation, response: { status } }) {
    if (!operation) return undefined;
    if (documentedResponse(operation, status)) return [];
    const documented = [...operation.responses.keys()];
    return [
      {
        place: 'status',
        problem: `must be one of ${documented.join(', ')}, is ${status}`,
        expected: documented,
        actual: status,
        pointer: pointerTo(operation.pointer, 'responses'),
      },
    ];
  },
};
