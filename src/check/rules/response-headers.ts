import { documentedResponse, headerViolations } from '../../spec/response-validator.ts';
import { judgedResponse } from '../exchange.ts';
import type { ExchangeRule } from '../rule.ts';

export const responseHeaders: ExchangeRule = {
  name: 'response/headers',
  law: 'Required headers are there, and every documented header honours its schema.',
  why: 'A client that paces itself by a header, or follows it, cannot without it, and goes wrong by one that it cannot read.',
  source: 'OpenAPI 3.1, 4.8.21 (Header Object)',
  judge({ operation, response }, { contract }) {
    const documented = operation && documentedResponse(operation, response.status);
    if (!documented || documented.headers.length === 0) return undefined;
    return headerViolations(contract, { documented, response: judgedResponse(response) });
  },
};
