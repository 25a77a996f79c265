import type { Contract } from '../../spec/contract.ts';
import { type Located, locate } from '../../spec/document.ts';
import { isRecord } from '../../spec/json-pointer.ts';
import { numberAt, partsOf, type Sample, textOf, typesOf } from './sample.ts';
import { plainValue } from './valid-samples.ts';

/** Values that each break a schema in one way. Whether they do is for the schema itself to say; these are candidates. */
export function invalidSamples(contract: Contract, schema: string): readonly Sample[] {
  const judge = contract.schemas.at(schema);
  const candidates = partsOf(contract, schema).flatMap((part) => [
    ...ofAnotherType(part),
    ...outOfBounds(part),
    ...misshapen(contract, part),
  ]);
  const distinct = new Map(candidates.map((it) => [JSON.stringify(it.value), it]));
  return [...distinct.values(), { label: 'null', value: null }].filter(
    ({ value }) => judge(value).length > 0,
  );
}

/** What each type is often taken for, or made from in silence. */
const mistaken: Readonly<Record<string, readonly Sample[]>> = {
  string: [{ label: 'a number', value: 17 }],
  integer: [
    { label: 'a number as text', value: '1' },
    { label: 'a broken number', value: 1.5 },
    { label: 'a text', value: 'many' },
  ],
  number: [{ label: 'a number as text', value: '1' }],
  boolean: [{ label: 'a boolean as text', value: 'true' }],
  array: [{ label: 'no list', value: 'text' }],
  object: [
    { label: 'a list', value: [] },
    { label: 'a text', value: 'text' },
  ],
};

const ofAnotherType = ({ node }: Located): readonly Sample[] =>
  typesOf(node).flatMap((type) => mistaken[type] ?? []);

function outOfBounds({ node }: Located): readonly Sample[] {
  const least = numberAt(node, 'minimum') ?? numberAt(node, 'exclusiveMinimum');
  const most = numberAt(node, 'maximum') ?? numberAt(node, 'exclusiveMaximum');
  const short = numberAt(node, 'minLength');
  const long = numberAt(node, 'maxLength');
  return [
    ...(least === undefined ? [] : [{ label: `less than ${least}`, value: least - 1 }]),
    ...(most === undefined ? [] : [{ label: `more than ${most}`, value: most + 1 }]),
    ...(short === undefined || short === 0
      ? []
      : [{ label: `a text of ${short - 1} characters`, value: textOf(short - 1) }]),
    ...(long === undefined
      ? []
      : [{ label: `a text of ${long + 1} characters`, value: textOf(long + 1) }]),
  ];
}

const badTexts: Readonly<Record<string, readonly string[]>> = {
  date: ['2024-13-41', '31.01.2024'],
  'date-time': ['2024-01-31', 'yesterday'],
  time: ['25:61'],
  email: ['nobody', 'nobody@'],
  uri: ['no address'],
  uuid: ['1234'],
};

function misshapen(contract: Contract, { node, pointer }: Located): readonly Sample[] {
  const text = (value: string): Sample => ({ label: `the text ${JSON.stringify(value)}`, value });
  const [first] = Array.isArray(node.enum) ? node.enum : [];
  const most = numberAt(node, 'maxItems');
  const least = numberAt(node, 'minItems') ?? 0;
  const item = isRecord(node.items) ? plainValue(contract, `${pointer}/items`) : 'text';
  const list = (length: number): Sample => ({
    label: `a list of ${length}`,
    value: Array.from({ length }, () => item),
  });
  return [
    ...(first === undefined ? [] : [text('no_such_value')]),
    ...(typeof first === 'string' ? [text(first.toUpperCase()), text('')] : []),
    ...(badTexts[String(node.format)] ?? []).map(text),
    ...(node.pattern === undefined ? [] : ['', ' ', '!?', 'a b c'].map(text)),
    ...(least > 0 ? [list(least - 1)] : []),
    ...(most === undefined || most > 1_000 ? [] : [list(most + 1)]),
    ...(node.additionalProperties === false || node.maxProperties === 0
      ? [{ label: 'an object with another property', value: { no_such_property: 1 } }]
      : []),
    ...(node.minProperties === undefined ? [] : [{ label: 'an empty object', value: {} }]),
  ];
}

/** For the schema of a parameter, which travels as text. */
export function invalidTexts(contract: Contract, schema: string): readonly Sample[] {
  const { node } = locate(contract.document, schema);
  const types = typesOf(node);
  const garbled = types.some((it) => it === 'integer' || it === 'number' || it === 'boolean')
    ? [{ label: 'the text "many"', value: 'many' }]
    : [];
  const texts = invalidSamples(contract, schema).filter(
    ({ value }) =>
      (typeof value === 'string' && types.includes('string')) || typeof value === 'number',
  );
  return [...texts, ...garbled];
}
