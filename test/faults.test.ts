import { expect, test } from 'vitest';
import { checkedMock, sentences } from './check/checked-mock.ts';
import { catalogue } from './faults/catalogue.ts';

for (const { name, rule, api, operationId, fuzz, wrap } of catalogue) {
  test(`${rule} finds it when ${name} (${api} ${operationId})`, async () => {
    // Random requests to all the others would only take time.
    const only = { rules: [rule], operations: fuzz ? [operationId] : undefined };
    const report = await checkedMock({ api, wrap, fuzz, only });
    expect(sentences(report), 'findings').not.toEqual([]);
    expect(report.findings.map((it) => it.operationId)).toContain(operationId);
  });
}
