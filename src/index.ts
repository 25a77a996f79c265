import { apis } from './apis/index.ts';
import { apiNamed } from './apis/named.ts';
import { createMock as createMockOf } from './mock/create-mock.ts';
import type { Mock, MockOptions } from './mock/mock.ts';

export type { LimitState } from './mock/fault-control.ts';
export type { LogEntry } from './mock/log-entry.ts';
export type { LogFilter } from './mock/log-filter.ts';
export type { Mock } from './mock/mock.ts';
export type { MockCredential, MockedApi } from './mock/mocked-api.ts';
export type { OwnScenarios } from './mock/own-scenarios.ts';
export type { RequestLog } from './mock/request-log.ts';
export type { RecordSet, Scenario } from './mock/scenarios.ts';
export type { Session } from './mock/session.ts';
export type { ScenarioState } from './mock/situation.ts';
export type { Clock, Instant } from './world/clock.ts';
export type { ArmedFault, Fault } from './world/fault.ts';
export type { LimitOverride } from './world/world.ts';

export interface CreateMockOptions extends Omit<MockOptions, 'apis'> {
  /** Names of the APIs to mock. Default: all that ship with Parley. */
  readonly apis?: readonly string[];
}

/**
 * A mock in this process; `mock.fetch(request)` answers paths as `/<api>/<base path>/conversations`.
 * Throws where a name is none of the shipped APIs.
 */
export function createMock({ apis: names, ...options }: CreateMockOptions = {}): Mock {
  return createMockOf({ ...options, apis: names?.map(apiNamed) ?? apis });
}
