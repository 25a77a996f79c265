import { bodyViolations, contentFor, documentedResponse } from '../../spec/response-validator.ts';
import { excerptOf, judgedResponse } from '../exchange.ts';
import type { ExchangeRule } from '../rule.ts';

const isJson = (mediaType: string | undefined): boolean =>
  /^application\/(.+\+)?json$/.test(mediaType ?? '');

export const responseBody: ExchangeRule = {
  name: 'response/body',
  law: 'A body honours the schema that the contract gives its status and media type.',
  why: 'A client reads fields by their documented names and types; one that is missing or of another type fails where it is used.',
  source: 'OpenAPI 3.1, 4.8.14 (Media Type Object)',
  judge({ operation, request, response }, { contract }) {
    const documented = operation && documentedResponse(operation, response.status);
    if (!documented || request.method === 'HEAD' || response.text === '') return undefined;
    if (contentFor(documented, response.mediaType)?.schema === undefined) return undefined;
    if (isJson(response.mediaType)) {
      if (response.json !== undefined) {
        return bodyViolations(contract, { documented, response: judgedResponse(response) });
      }
      const { pointer } = documented;
      return [
        { place: 'body', problem: 'must be JSON', actual: excerptOf(response.text), pointer },
      ];
    }
    if (!response.mediaType?.startsWith('text/')) return undefined;
    const text = { ...judgedResponse(response), body: response.text };
    return bodyViolations(contract, { documented, response: text });
  },
};
