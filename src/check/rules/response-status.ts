import { documentedResponse, undocumentedStatus } from '../../spec/response-validator.ts';
import type { ExchangeRule } from '../rule.ts';

export const responseStatus: ExchangeRule = {
  name: 'response/status',
  law: 'An operation answers with the statuses that its contract documents.',
  why: 'Clients are written for the documented statuses; any other meets code that nobody wrote.',
  source: 'OpenAPI 3.1, 4.8.16 (Responses Object)',
  judge({ operation, request: { method }, response: { status } }) {
    if (!operation) return undefined;
    // The contract documents GET, not HEAD, which a server need not have.
    if (method === 'HEAD' && [404, 405, 501].includes(status)) return undefined;
    return documentedResponse(operation, status) ? [] : [undocumentedStatus(operation, status)];
  },
};
