import type { MockRequest } from './exchange.ts';
import { later } from './later.ts';
import type { MockedApi } from './mocked-api.ts';
import { Problem } from './problem.ts';

/** Few requests lead to no API. */
const compileNearMisses = later(async () => (await import('./near-misses.ts')).compileNearMisses);

export function noSuchApi(name: string, apis: readonly MockedApi[]): Problem {
  const paths = apis.map((it) => `/${it.name}`).join(', ');
  return new Problem(404, {
    title: 'No such API',
    detail: `No API is mounted at /${name}. There are: ${paths}.`,
  });
}

/** The same for a request, with the operation that it likely meant. */
export async function lostRequest(
  name: string,
  { request, apis }: { readonly request: MockRequest; readonly apis: readonly MockedApi[] },
): Promise<Problem> {
  const { status, title, message: detail } = noSuchApi(name, apis);
  const [near] = (await compileNearMisses(apis))(request);
  return new Problem(status, {
    title,
    detail: near === undefined ? detail : `${detail} Did you mean ${near}?`,
  });
}
