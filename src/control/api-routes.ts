import type { MockedApi } from '../mock/mocked-api.ts';
import { Problem } from '../mock/problem.ts';
import type { ControlRequest } from './control-request.ts';

export const listApis = ({ mock, origin }: ControlRequest): unknown =>
  mock.apis.map(({ name, title, version, basePath, operations, credentials }) => ({
    name,
    title,
    version,
    baseUrl: `${origin}${basePath}`,
    operations,
    credentials,
  }));

/** As it was written, with the vendor's own addresses. */
export const readContract = (request: ControlRequest): unknown =>
  request.mock.contract(apiOf(request).name);

/** The API that the path names. Throws `Problem` where there is none. */
export function apiOf({ mock, path: { name = '' } }: ControlRequest): MockedApi {
  const api = mock.apis.find((it) => it.name === name);
  if (api) return api;
  const names = mock.apis.map((it) => it.name).join(', ');
  throw new Problem(404, {
    title: 'No such API',
    detail: `There is no API ${name}; there are: ${names}.`,
  });
}
