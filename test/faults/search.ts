import type { Report } from '../../src/check.ts';
import { checkedMock } from '../check/checked-mock.ts';
import type { Fault } from './fault.ts';

export interface Searched {
  readonly found: boolean;
  readonly report: Report;
}

/** Checks a mock with the fault by the rule that has to find it: at the operation, or at what is none. */
export async function searchFor({ api, rule, operationId, wrap }: Fault): Promise<Searched> {
  const search = async (operations?: readonly string[]): Promise<Searched> => {
    const report = await checkedMock({ api, wrap, only: { rules: [rule], operations } });
    return { found: report.findings.some((it) => it.operationId === operationId), report };
  };
  // Cases are independent of one another, so what is found by a few is found by all; some faults show in others' only.
  const near = operationId === undefined ? undefined : await search([operationId]);
  return near?.found ? near : search();
}
