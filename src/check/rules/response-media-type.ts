import { documentedResponse, mediaTypeViolations } from '../../spec/response-validator.ts';
import { judgedResponse } from '../exchange.ts';
import type { ExchangeRule } from '../rule.ts';

export const responseMediaType: ExchangeRule = {
  name: 'response/media-type',
  law: 'A body is of a media type that the contract documents for its status.',
  why: 'Clients choose by it how to read a body; many do not parse JSON that is not called JSON.',
  source: 'OpenAPI 3.1, 4.8.17 (Response Object, content); RFC 9110, 8.3',
  judge({ operation, request, response }) {
    const documented = operation && documentedResponse(operation, response.status);
    if (!documented || documented.content.length === 0) return undefined;
    // An empty body needs no type, and an answer to HEAD may leave out what comes of generating one (RFC 9110, 9.3.2).
    const bodiless = request.method === 'HEAD' || response.text === '';
    if (bodiless && response.mediaType === undefined) return undefined;
    return mediaTypeViolations({ documented, response: judgedResponse(response) });
  },
};
