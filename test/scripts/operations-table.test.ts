import { expect, test } from 'vitest';
import { withOperations } from '../../scripts/operations-table.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import type { ApiDefinition } from '../../src/mock/define-api.ts';
import { notebooksDocument } from '../notebooks.ts';

const notebooks: ApiDefinition = { name: 'notebooks', document: notebooksDocument };
const { apis } = createMock({ apis: [notebooks] });
const table = withOperations('', apis);

test('the table has a row for every operation, in the order of the contract', () => {
  const rows = table.split('\n').filter((line) => line.startsWith('| notebooks'));
  const operations = apis.flatMap((api) => api.operations);
  expect(rows).toHaveLength(operations.length);
  for (const [index, { method, path, operationId, evidence }] of operations.entries()) {
    expect(rows[index]).toBe(
      `| notebooks | ${method} | \`${path}\` | \`${operationId}\` | ${evidence} | inferred |`,
    );
  }
  expect(table).toContain(
    `${operations.length} operations, ${operations.length} of them served by inference alone.`,
  );
});

test('what stands around the table stays', () => {
  const text = `# Title\n\n${table.replaceAll('inferred', 'by magic')}\nAfter.\n`;
  expect(withOperations(text, apis)).toBe(`# Title\n\n${table}\nAfter.\n`);
});

test('a text without markers gets a section at its end', () => {
  expect(withOperations('# Title\n', apis)).toBe(`# Title\n\n${table}`);
});

test('a table that is fresh stays as it is', () => {
  expect(withOperations(table, apis)).toBe(table);
});
