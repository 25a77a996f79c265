import type { Report } from '../../src/check.ts';
import { checkedMock } from '../check/checked-mock.ts';
import type { Fault } from './fault.ts';

export interface Searched {
  readonly found: boolean;
  readonly report: Report;
}

/** Checks a mock with the fault by the rule that has to find it: at the operation, or at what is none. */
export async function searchFor({ api, rule, operationId, wrap }: Fault): Promise<Searched> {
  const report = await checkedMock({ api, wrap, only: { rules: [rule] } });
  return { found: report.findings.some((it) => it.operationId === operationId), report };
}
