import { expect, test } from 'vitest';
import { sentences } from './check/checked-mock.ts';
import { catalogue } from './faults/catalogue.ts';
import { searchFor } from './faults/search.ts';

for (const fault of catalogue) {
  const { name, rule, api, operationId = 'no operation' } = fault;
  test(`${rule} finds it when ${name} (${api} ${operationId})`, async () => {
    const { found, report } = await searchFor(fault);
    expect(found, `found: ${sentences(report).join('\n') || 'nothing'}`).toBe(true);
  });
}

test('every fault has a name of its own', () => {
  const names = catalogue.map((it) => [it.rule, it.name, it.api, it.operationId].join(' '));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
