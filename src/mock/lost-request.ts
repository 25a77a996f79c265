import type { MockRequest } from './exchange.ts';
import type { MockedApi } from './mocked-api.ts';
import { compileNearMisses } from './near-misses.ts';
import { noSuchApi } from './no-such-api.ts';
import { Problem } from './problem.ts';

/** Why a request leads to no API, with the operation that it likely meant. */
export function lostRequest(
  name: string,
  { request, apis }: { readonly request: MockRequest; readonly apis: readonly MockedApi[] },
): Problem {
  const { status, title, message: detail } = noSuchApi(name, apis);
  const [near] = compileNearMisses(apis)(request);
  return new Problem(status, {
    title,
    detail: near === undefined ? detail : `${detail} Did you mean ${near}?`,
  });
}
