import { documentedResponse } from '../../spec/response-validator.ts';
import type { Exchange } from '../exchange.ts';
import type { ExchangeRule, Problem } from '../rule.ts';

export const responseLength: ExchangeRule = {
  name: 'response/length',
  law: 'A body is there exactly where one is promised, and as long as Content-Length says.',
  why: 'What is too short or too long is cut off, waited for, or taken for the next answer on the connection.',
  source: 'RFC 9110, 8.6 (Content-Length), 9.3.2, 15.3.5 and 15.4.5; OpenAPI 3.1, 4.8.17',
  judge(exchange) {
    return [...bodyProblems(exchange), ...lengthProblems(exchange)];
  },
};

const isEver = ({ request, response: { status } }: Exchange): boolean =>
  request.method !== 'HEAD' && status !== 204 && status !== 304;

function bodyProblems(exchange: Exchange): readonly Problem[] {
  const { operation, request, response } = exchange;
  const { status, text } = response;
  const documented = operation && documentedResponse(operation, status);
  const pointer = documented?.pointer ?? operation?.pointer ?? '/paths';
  const absent = (reason: string): readonly Problem[] =>
    text === '' ? [] : [{ place: 'body', problem: `must be absent ${reason}`, pointer }];
  if (!isEver(exchange)) return absent(`from an answer to ${request.method} with ${status}`);
  if (!documented) return [];
  if (documented.content.length === 0) return absent('where none is documented');
  // A text may be empty; nothing is no JSON.
  const mayBeEmpty = documented.content.some(({ mediaType }) => !mediaType.includes('json'));
  return text !== '' || mayBeEmpty
    ? []
    : [{ place: 'body', problem: 'must not be empty', pointer }];
}

function lengthProblems(exchange: Exchange): readonly Problem[] {
  const { operation, response } = exchange;
  const { headers, status, bytes } = response;
  const stated = headers.get('content-length');
  if (stated === null) return [];
  const pointer = operation?.pointer ?? '/paths';
  const say = (problem: string, expected: unknown): readonly Problem[] => [
    { place: 'header Content-Length', problem, expected, actual: stated, pointer },
  ];
  if (!/^\d+$/.test(stated)) return say('must be a whole number', bytes);
  if (status === 204) return say('must be absent with 204', undefined);
  // What was sent compressed is counted before it is unpacked.
  if (!isEver(exchange) || bytes === undefined || headers.has('content-encoding')) return [];
  return Number(stated) === bytes ? [] : say(`must be ${bytes}, is ${stated}`, bytes);
}
