import { compileErrorFormat } from '../src/conventions/error-format.ts';
import { compileRateLimit } from '../src/conventions/rate-limit.ts';
import { type ContractSource, compileContract } from '../src/spec/contract.ts';
import { asDocument } from '../src/spec/document.ts';
import type { Operation } from '../src/spec/operation.ts';
import { compileResponseValidator, documentedResponse } from '../src/spec/response-validator.ts';
import { closedDocument } from './closed-document.ts';

/** One request and its answer, as a client sees them. */
export interface Exchange {
  readonly method: string;
  /** Below the API's base URL. */
  readonly path: string;
  readonly requestHeaders: Headers;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Everything about the answer that the contract does not have, one sentence each; empty when there is nothing. */
export type Judge = (exchange: Exchange) => readonly string[];

/** What hosts and the protocols of browsers add to any answer. */
const common =
  /^(content-type|content-length|transfer-encoding|connection|keep-alive|date|access-control-.*)$/;

export function compileJudge({ name, document }: ContractSource): Judge {
  const contract = compileContract({ name, document: closedDocument(asDocument(document)) });
  const errors = compileErrorFormat(contract);
  const rateLimit = compileRateLimit(contract);
  const validators = new Map(
    contract.operations.map((operation) => [
      operation,
      compileResponseValidator(contract, operation),
    ]),
  );

  return (exchange) => {
    if (isPreflight(exchange)) return bodiless(exchange);
    const { method, path } = exchange;
    const match = contract.route(method === 'HEAD' ? 'GET' : method, path);
    const found =
      match.kind === 'operation'
        ? judgeOperation(match.operation, exchange)
        : judgeUnrouted(match.kind, exchange);
    const open = exchange.headers.get('access-control-allow-origin') === '*';
    const sentences = open ? found : [...found, 'header Access-Control-Allow-Origin must be *'];
    return sentences.map(
      (sentence) => `${method} ${path} answered ${exchange.status}: ${sentence}`,
    );
  };

  function judgeOperation(operation: Operation, exchange: Exchange): readonly string[] {
    const { method, status, headers } = exchange;
    const violations = validators.get(operation)?.({
      status,
      mediaType: mediaTypeOf(exchange),
      header: (name) => headers.get(name) ?? undefined,
      body: bodyOf(exchange),
    });
    // An answer to HEAD is that to GET with the body left out.
    const apart = (violations ?? []).filter(
      ({ place }) => method !== 'HEAD' || /^(status|header|media type)/.test(place),
    );
    const documented = documentedResponse(operation, status)?.headers.map(({ name }) => name) ?? [];
    return [
      ...apart.map(({ place, problem, pointer }) => `${place} ${problem} (${pointer})`),
      ...strangers(exchange, documented),
      ...(method === 'HEAD' ? bodiless(exchange) : []),
    ];
  }

  /** No operation documents these answers; the API's error format and rate limit cover them all the same. */
  function judgeUnrouted(
    kind: 'unknown-path' | 'method-not-allowed',
    exchange: Exchange,
  ): readonly string[] {
    const { status, method, headers } = exchange;
    const { problems, contradictions } = errors.read({ status, body: bodyOf(exchange) });
    const own = kind === 'method-not-allowed' ? ['Allow'] : [];
    return [
      ...(status === errors.statusOf(kind) ? [] : [`status must be ${errors.statusOf(kind)}`]),
      ...(mediaTypeOf(exchange) === errors.mediaType
        ? []
        : [`media type must be ${errors.mediaType}`]),
      ...(method === 'HEAD' ? [] : [...problems, ...contradictions]).map(
        (it) => `${it.pointer} ${it.problem}`,
      ),
      ...(!rateLimit || rateLimit.read(headers) ? [] : ['the rate-limit headers are missing']),
      ...own.filter((name) => !headers.has(name)).map((name) => `header ${name} is required`),
      ...strangers(exchange, [...own, ...(rateLimit?.headerNames ?? [])]),
    ];
  }
}

const isPreflight = ({ method, requestHeaders }: Exchange): boolean =>
  method === 'OPTIONS' && requestHeaders.has('access-control-request-method');

const bodiless = ({ text }: Exchange): readonly string[] =>
  text === '' ? [] : ['the body must be empty'];

function strangers({ headers }: Exchange, documented: readonly string[]): readonly string[] {
  const known = new Set(documented.map((name) => name.toLowerCase()));
  return [...headers.keys()]
    .filter((name) => !known.has(name) && !common.test(name))
    .map((name) => `header ${name} is not documented`);
}

const mediaTypeOf = ({ headers }: Exchange): string | undefined =>
  headers.get('content-type')?.split(';')[0]?.trim();

/** Text that is no JSON stays text, which no schema of an API takes for an object. */
function bodyOf({ text }: Exchange): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
