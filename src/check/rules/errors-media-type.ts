import { documentedResponse } from '../../spec/response-validator.ts';
import { isError } from '../exchange.ts';
import type { ExchangeRule } from '../rule.ts';

export const errorsMediaType: ExchangeRule = {
  name: 'errors/media-type',
  law: 'Errors that no operation documents, as those of unknown paths and of gateways, are of the declared media type.',
  why: 'Clients tell by it whether there is an error to be read.',
  source: 'x-error-format (openapi/README.md)',
  judge(exchange, { errors }) {
    const { operation, request, response } = exchange;
    if (!errors || !isError(exchange) || request.method === 'HEAD') return undefined;
    const documented = operation && documentedResponse(operation, response.status);
    // What is documented has its own media type, and a rule for it.
    if (documented && documented.content.length > 0) return undefined;
    const { mediaType: expected } = errors;
    const { mediaType: actual } = response;
    if (actual === expected) return [];
    const problem = `must be ${expected}, is ${actual ?? 'missing'}`;
    const pointer = '/x-error-format/mediaType';
    return [{ place: 'media type', problem, expected, actual, pointer }];
  },
};
