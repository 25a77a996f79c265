import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractNamed } from '../../src/apis/contracts.ts';
import { apis } from '../../src/apis/index.ts';
import { plainValue } from '../../src/check/requests/valid-samples.ts';
import { stateFile } from '../../src/generated/state-file.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { interpreted } from '../../src/spec/interpreted-schemas.ts';
import { isRecord } from '../../src/spec/json-pointer.ts';
import { neededSchemas } from '../../src/spec/needed-schemas.ts';
import { compileSchemas } from '../../src/spec/schema-compiler.ts';

/** Every value that the document has as an example. */
function examplesIn(node: unknown): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = isRecord(node)
    ? ['value', 'example', 'default', 'const'].flatMap((name) => (name in node ? [node[name]] : []))
    : [];
  const lists = isRecord(node) && Array.isArray(node.examples) ? node.examples : [];
  return [...own, ...lists, ...Object.values(node).flatMap(examplesIn)];
}

/** The value with one part of it, at any depth, replaced, removed or added to. */
const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .record({ turns: fc.array(fc.nat(), { maxLength: 5 }), by: strange })
    .map(({ turns, by }) => changed(value, turns, by));

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x',
    -1,
    0,
    1.5,
    1e9,
    true,
    [],
    {},
    [null],
    'x'.repeat(300),
  ),
  fc.constantFrom('2025-02-30T12:00:00Z', 'no-one@', 'https://', '12', 'é😀'),
  fc.jsonValue({ maxDepth: 2 }),
);

function changed(value: unknown, [turn, ...rest]: readonly number[], by: unknown): unknown {
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (turn === undefined || names.length === 0) return by;
  if (turn % 7 === 0 && isRecord(value)) return { ...value, unheardOf: by };
  const name = names[turn % names.length] ?? '';
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === name ? changed(item, rest, by) : item));
  }
  const { [name]: part, ...others } = value as Record<string, unknown>;
  const next = changed(part, rest, by);
  return next === undefined ? others : { ...others, [name]: next };
}

test.for(apis)(
  '$name: what is compiled ahead, or interpreted, judges every value as what is compiled when it is run',
  async (api) => {
    const { document } = api;
    const ahead = compileContract(await contractNamed(api.name));
    const interpreting = compileContract(api);
    const atRunTime = compileSchemas(document);
    const plain = compileContract({ name: api.name, document });
    const examples = examplesIn(document);
    let refused = 0;
    for (const pointer of neededSchemas(document)) {
      const one = ahead.schemas.at(pointer);
      const another = interpreting.schemas.at(pointer);
      const other = atRunTime.at(pointer);
      const fitting = [
        plainValue(plain, pointer),
        ...examples.filter((it) => one(it).length === 0),
      ];
      const bases = fc.constantFrom(...fitting.slice(0, 5));
      const property = fc.property(bases.chain(mutated), (value) => {
        const violations = one(value);
        refused += violations.length > 0 ? 1 : 0;
        const expected = other(value);
        expect(violations).toEqual(expected);
        expect(another(value)).toEqual(expected);
      });
      fc.assert(property, { numRuns: 60, seed: 1 });
      for (const value of fitting) {
        expect(one(value)).toEqual(other(value));
        expect(another(value)).toEqual(other(value));
      }
    }
    expect(refused).toBeGreaterThan(100);
  },
);

test('the file of a state is judged as by its schema', () => {
  const one = interpreted(stateFile).validator().at('');
  const other = compileSchemas(stateFile).at('');
  const file = {
    parley: 'state',
    format: 2,
    now: 'today',
    frozen: false,
    stores: { a: {} },
    limits: [{}],
  };
  for (const value of [file, {}, null, []]) {
    expect(one(value).length).toBeGreaterThan(0);
    expect(one(value)).toEqual(other(value));
  }
});

test.for(apis)('$name: a schema that nothing was compiled for is refused', async ({ name }) => {
  const { schemas } = compileContract(await contractNamed(name));
  expect(() => schemas.at('/components')(1)).toThrow(
    'Nothing was compiled ahead for the schema at /components: src/spec/needed-schemas.ts does not name it.',
  );
});

test('what was compiled for another document is not used', () => {
  const [api] = apis;
  const document = structuredClone(api?.document);
  const { schemas } = compileContract({ ...api, name: 'copy', document });
  expect(schemas.at('/info')(1)).toEqual([]);
});
