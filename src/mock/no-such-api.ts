import type { MockedApi } from './mocked-api.ts';
import { Problem } from './problem.ts';

export function noSuchApi(name: string, apis: readonly MockedApi[]): Problem {
  const paths = apis.map((it) => `/${it.name}`).join(', ');
  return new Problem(404, {
    title: 'No such API',
    detail: `No API is mounted at /${name}. There are: ${paths}.`,
  });
}
