import type { Report } from '../../src/check.ts';
import { createMock, type Mock } from '../../src/index.ts';
import { checkedMock } from '../check/checked-mock.ts';
import { start } from '../targets.ts';
import type { Fault } from './fault.ts';

export interface Searched {
  readonly found: boolean;
  readonly report: Report;
}

const mocks = new Map<string, Mock>();

/** One for all faults of an API: each case has a session of its own, and is all that is told to it. */
function mockOf(api: string): Mock {
  const mock = mocks.get(api) ?? createMock({ apis: [api], now: Date.parse(start) });
  mocks.set(api, mock);
  return mock;
}

/** Checks a mock with the fault by the rule that has to find it: at the operation, or at what is none. */
export async function searchFor({ api, rule, operationId, fuzz, wrap }: Fault): Promise<Searched> {
  const search = async (operations?: readonly string[]): Promise<Searched> => {
    const report = await checkedMock({
      api,
      mock: mockOf(api),
      wrap,
      fuzz,
      only: { rules: [rule], operations },
    });
    return { found: report.findings.some((it) => it.operationId === operationId), report };
  };
  // Cases are independent of one another, so what is found by a few is found by all; some faults show in others' only.
  const near = operationId === undefined ? undefined : await search([operationId]);
  // Random requests to all the others would only take time.
  return near && (near.found || fuzz !== undefined) ? near : search();
}
