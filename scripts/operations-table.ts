import type { MockedApi } from '../src/mock/mocked-api.ts';

const start = '<!-- operations:start -->';
const end = '<!-- operations:end -->';

/** The text with the table of all operations between its markers; a text without markers gets a section for it. */
export function withOperations(text: string, apis: readonly MockedApi[]): string {
  const section = `${start}\n\n${operationsTable(apis)}\n\n${end}`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from >= 0 && to > from) return text.slice(0, from) + section + text.slice(to + end.length);
  return `${text === '' ? '' : `${text.trimEnd()}\n\n`}## Operations\n\n${section}\n`;
}

function operationsTable(apis: readonly MockedApi[]): string {
  const operations = apis.flatMap((api) => api.operations.map((it) => ({ ...it, api: api.name })));
  const inferred = operations.filter(({ servedBy }) => servedBy === 'inferred').length;
  const rows = operations.map(({ api, method, path, operationId, evidence, servedBy }) =>
    row([api, method, `\`${path}\``, `\`${operationId}\``, evidence, servedBy]),
  );
  return [
    `${operations.length} operations, ${inferred} of them served by inference alone.`,
    '',
    row(['API', 'method', 'path', 'operation', 'evidence', 'served by']),
    row(Array.from({ length: 6 }, () => '---')),
    ...rows,
  ].join('\n');
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
