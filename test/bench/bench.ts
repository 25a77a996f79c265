import { parseArgs } from 'node:util';
import { loadTool } from './load.ts';
import { prepareMaterial } from './material.ts';
import type { Result } from './result.ts';
import { list } from './rows/list.ts';
import type { Row } from './rows/row.ts';
import { send } from './rows/send.ts';
import { strict } from './rows/strict.ts';
import { built, checkout, type Settings } from './settings.ts';
import { renderTable } from './table.ts';

const rows: Readonly<Record<string, Row>> = { list, send, strict };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    checkout: { type: 'boolean', default: false },
  },
});
const material = await prepareMaterial();
const settings: Settings = {
  ...(values.quick ? { rounds: 1, seconds: 1, warmUp: 0 } : { rounds: 5, seconds: 2, warmUp: 2 }),
  tool: loadTool(),
  parley: () => (values.checkout ? checkout : built()),
  tell: (s) => console.error(s),
};
const results: Result[] = [];
for (const name of positionals) {
  results.push(...(await (rows[name] as Row)({ material, settings })));
}
console.log(renderTable(results));
material.remove();
