import type { ApiDefinition } from './define-api.ts';
import type { MockedApi } from './mocked-api.ts';

/** An API whose definition is loaded when something is first asked of it. */
export interface LazyApi {
  /** What `Mock.apis` says of it, also before. */
  readonly described: MockedApi;
  /** The values of its credentials, which no log may show. */
  readonly secrets: readonly string[];
  load(): Promise<ApiDefinition>;
}
