import { contentFor, documentedResponse } from '../../spec/response-validator.ts';
import type { ExchangeRule } from '../rule.ts';

/** Told of at most in one answer; a map of many entries under the wrong name is one mistake. */
const atMost = 20;

export const undocumentedFields: ExchangeRule = {
  name: 'response/undocumented-fields',
  law: 'Every field of a body is in the contract.',
  why: 'Clients may ignore what they do not know; yet a field that nobody documented is a contract out of date, or data that was not meant to leave.',
  source: 'OpenAPI 3.1, 4.8.24 (Schema Object)',
  severity: 'info',
  judge({ operation, request, response }, subject) {
    const documented = operation && documentedResponse(operation, response.status);
    if (!documented || request.method === 'HEAD' || response.json === undefined) return undefined;
    const { schema } = contentFor(documented, response.mediaType) ?? {};
    if (schema === undefined) return undefined;
    const fields = subject.unknownFields({ schema, value: response.json, atMost });
    return fields.map(({ place, pointer }) => ({
      place,
      problem: 'is in no schema of the contract',
      pointer,
    }));
  },
};
