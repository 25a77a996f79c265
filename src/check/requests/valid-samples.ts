import type { Contract } from '../../spec/contract.ts';
import { type Located, locate } from '../../spec/document.ts';
import { isRecord, pointerTo } from '../../spec/json-pointer.ts';
import { propertiesOf, requiredOf } from '../../spec/schema-walk.ts';
import {
  distinctSamples,
  itemsOf,
  numberAt,
  partsOf,
  type Sample,
  textOf,
  typesOf,
} from './sample.ts';

/** Texts, one of which fits most formats and patterns. */
const texts = [
  'Parley',
  '2024-01-31',
  '2024-01-31T10:30:00Z',
  'ada.lovelace@example.com',
  'https://example.com/parley',
  'en',
  'a',
  'A1',
  '12',
  'Europe/Berlin',
  '10:30',
  '7b1f9f1c-7c55-4c83-9df8-0d9d5a2f3c11',
  'a longer text, of some words',
];

/** The longest list, text or depth that is made for a boundary; more would test the connection. */
const largest = { items: 100, characters: 100_000, depth: 5 };

/**
 * Values at the boundaries of what a schema allows, each with what is special about it. All of them fit the schema; none,
 * where none could be made.
 */
export function validSamples(contract: Contract, schema: string): readonly Sample[] {
  const judge = contract.schemas.at(schema);
  const found = partsOf(contract, schema).flatMap((part) => boundaries(contract, part));
  return distinctSamples(found).filter(({ value }) => judge(value).length === 0);
}

/** An ordinary value: the documented one, or the first that fits. Undefined where none could be made. */
export function plainValue(contract: Contract, schema: string, depth = 0): unknown {
  const judge = contract.schemas.at(schema);
  const candidates = partsOf(contract, schema).flatMap(({ node, pointer }) => [
    ...('default' in node ? [node.default] : []),
    ...('const' in node ? [node.const] : []),
    ...(Array.isArray(node.examples) ? node.examples : []),
    ...(Array.isArray(node.enum) ? node.enum : []),
    ...ordinary(contract, { node, pointer }, depth),
  ]);
  return candidates.find((it) => it !== null && judge(it).length === 0);
}

function ordinary(contract: Contract, part: Located, depth: number): readonly unknown[] {
  const { node, pointer } = part;
  const least = numberAt(node, 'minLength') ?? 0;
  const most = numberAt(node, 'maxLength') ?? least + 12;
  const first = numberAt(node, 'minimum') ?? numberAt(node, 'maximum') ?? 1;
  const items = depth < largest.depth ? itemsOf(part) : undefined;
  const item = items === undefined ? undefined : plainValue(contract, items, depth + 1);
  return typesOf(node).flatMap((type): readonly unknown[] => {
    if (type === 'string') return [...texts, textOf(Math.min(Math.max(least, 8), most))];
    if (type === 'integer' || type === 'number') return [first, first + 1];
    if (type === 'boolean') return [true, false];
    if (type === 'array') return item === undefined ? [[]] : [[item], []];
    if (type === 'object') return [objectOf(contract, { schema: pointer, depth, all: false })];
    return [];
  });
}

interface ObjectOptions {
  readonly schema: string;
  readonly depth: number;
  /** Every property, or only those that are required. */
  readonly all: boolean;
}

function objectOf(contract: Contract, { schema, depth, all }: ObjectOptions): unknown {
  if (depth >= largest.depth) return {};
  const { node, pointer } = locate(contract.document, schema);
  const wanted = requiredOf(contract, schema);
  const properties = propertiesOf(contract, schema).filter(
    ({ name, node: property }) => (all || wanted.includes(name)) && property.readOnly !== true,
  );
  const made = properties.flatMap((property) => {
    const own = isRecord(node.properties) && property.name in node.properties;
    const at = own ? pointerTo(pointer, 'properties', property.name) : property.pointer;
    const value = plainValue(contract, at, depth + 1);
    return value === undefined ? [] : [[property.name, value] as const];
  });
  return Object.fromEntries(made);
}

function boundaries(contract: Contract, part: Located): readonly Sample[] {
  const { node, pointer } = part;
  const fixed = [
    ...(Array.isArray(node.enum) ? node.enum : []),
    ...('const' in node ? [node.const] : []),
  ];
  if (fixed.length > 0) return fixed.map((value) => ({ label: JSON.stringify(value), value }));
  return typesOf(node).flatMap((type): readonly Sample[] => {
    if (type === 'null') return [{ label: 'null', value: null }];
    if (type === 'boolean') return [true, false].map((value) => ({ label: String(value), value }));
    if (type === 'string') return textBoundaries(part);
    if (type === 'integer' || type === 'number') return numberBoundaries(part, type);
    if (type === 'array') return listBoundaries(contract, part);
    if (type !== 'object') return [];
    const every = objectOf(contract, { schema: pointer, depth: 0, all: true });
    const least = objectOf(contract, { schema: pointer, depth: 0, all: false });
    return [
      { label: 'an object with nothing but what is required', value: least },
      { label: 'an object with every property', value: every },
    ];
  });
}

function numberBoundaries({ node }: Located, type: string): readonly Sample[] {
  const step = type === 'integer' ? 1 : 0.5;
  const least = numberAt(node, 'minimum');
  const most = numberAt(node, 'maximum');
  const above = numberAt(node, 'exclusiveMinimum');
  const below = numberAt(node, 'exclusiveMaximum');
  return [
    ...(least === undefined ? [] : [{ label: `its minimum ${least}`, value: least }]),
    ...(most === undefined ? [] : [{ label: `its maximum ${most}`, value: most }]),
    ...(above === undefined ? [] : [{ label: `just above ${above}`, value: above + step }]),
    ...(below === undefined ? [] : [{ label: `just below ${below}`, value: below - step }]),
    { label: 'a small number', value: Math.max(least ?? 2, 2) },
  ];
}

function textBoundaries({ node }: Located): readonly Sample[] {
  const least = numberAt(node, 'minLength') ?? 0;
  const most = numberAt(node, 'maxLength');
  // Where a format or a pattern is wanted, one of these may have it.
  const known = texts.map((value) => ({ label: `the text ${JSON.stringify(value)}`, value }));
  const some = Math.min(Math.max(least, 6), most ?? 6);
  return [
    { label: `a text of ${some} characters`, value: textOf(some) },
    { label: `a text of ${least} characters, the fewest`, value: textOf(least) },
    { label: 'a text of letters that are not ASCII', value: textOf(some, 'äßé漢😀') },
    ...(most === undefined || most > largest.characters
      ? []
      : [
          { label: `a text of ${most} characters, the most`, value: textOf(most) },
          { label: `a text of ${most} characters that are emoji`, value: textOf(most, '😀') },
        ]),
    ...(node.format === undefined && node.pattern === undefined ? [] : known),
  ];
}

function listBoundaries(contract: Contract, part: Located): readonly Sample[] {
  const items = itemsOf(part);
  const least = numberAt(part.node, 'minItems') ?? 0;
  const most = numberAt(part.node, 'maxItems');
  const plain = items === undefined ? 'text' : plainValue(contract, items);
  const members = items === undefined ? [] : validSamples(contract, items);
  const filled = (length: number) =>
    Array.from({ length }, (_, index) => members[index]?.value ?? plain);
  return [
    { label: `a list of ${least}, the fewest`, value: filled(least) },
    ...(most === undefined || most > largest.items
      ? []
      : [{ label: `a list of ${most}, the most`, value: filled(most) }]),
    ...members.map(({ label, value }) => ({ label: `a list of ${label}`, value: [value] })),
  ];
}
