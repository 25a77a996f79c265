import { type ApiClient, type ClientOptions, createApiClient } from '../../client/client.ts';
import { contract } from '../../generated/inkeep/client.ts';
import type { lists, paths } from '../../generated/inkeep/types.ts';

export type { ClientOptions } from '../../client/client.ts';
export { type Page, type PaginateOptions, pages, paginate } from '../../client/paginate.ts';
export { ResponseError, unwrap } from '../../client/response-error.ts';
export type { components, operations, paths } from '../../generated/inkeep/types.ts';

/** A typed client: `client.GET(path, { params })` as of openapi-fetch, to which every path of the contract is known. */
export const createClient = (options: ClientOptions = {}): ApiClient<paths, lists> =>
  createApiClient(contract, options);
