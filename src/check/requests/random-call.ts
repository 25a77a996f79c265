import type * as FastCheck from 'fast-check';
import type { Operation } from '../../spec/operation.ts';
import type { Call } from '../call.ts';
import type { Subject } from '../subject.ts';
import { bodyBases } from './body-bases.ts';
import { bodyFields, bodyWith } from './body-fields.ts';
import { invalidSamples } from './invalid-samples.ts';
import { mayName } from './sample.ts';
import { validSamples } from './valid-samples.ts';

type Arbitrary<T> = FastCheck.Arbitrary<T>;

/** A request of random values, which may be right or wrong. */
export interface RandomCall {
  readonly call: Call;
  /** A text was chosen freely, so a right request may be refused for what it names. */
  readonly free: boolean;
  /** What it was made from. */
  readonly control: Call;
}

export interface RandomCallOptions {
  /** The module, which is loaded for those who ask for random requests only. */
  readonly fc: typeof FastCheck;
  readonly subject: Subject;
  readonly operation: Operation;
}

interface RandomValue {
  readonly value: unknown;
  readonly free: boolean;
}

interface RandomBody extends RandomValue {
  /** The example that it was. */
  readonly base: unknown;
}

/** Some query parameters, and an example of the body with some of its fields replaced. Shrinks to the fewest, and the shortest. */
export function randomCalls(options: RandomCallOptions): Arbitrary<RandomCall> {
  const { fc, operation } = options;
  const parameters = operation.parameters
    .filter((it) => it.in === 'query')
    .map(({ name, schema }) => fc.option(values(options, schema).map((it) => ({ name, ...it }))));
  return fc.tuple(fc.tuple(...parameters), bodies(options)).map(([chosen, body]) => {
    const sent = chosen.filter((it) => it !== null);
    return {
      call: {
        query: Object.fromEntries(sent.map(({ name, value }) => [name, textOf(value)])),
        ...(body && { json: body.value }),
      },
      control: body ? { json: body.base } : {},
      free: [...sent, ...(body ? [body] : [])].some(({ free }) => free),
    };
  });
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** Undefined for an operation without a JSON body. */
function bodies({ fc, ...options }: RandomCallOptions): Arbitrary<RandomBody | undefined> {
  const bases = bodyBases(options.subject, options.operation);
  if (bases.length === 0) return fc.constant(undefined);
  const spoiled = bases.map(({ value: body, schema }) => {
    const fields = bodyFields(options.subject.contract, { schema, body });
    const changes = fields.map(({ path, schema: at }) =>
      values({ fc, ...options }, at).map((it) => ({ path, ...it })),
    );
    return fc.array(fc.oneof(...changes), { maxLength: 3 }).map((list) => ({
      value: list.reduce<unknown>(bodyWith, body),
      base: body,
      free: list.some(({ free }) => free),
    }));
  });
  return fc.oneof(...spoiled);
}

/** Of the schema's boundaries, of what breaks it, or anything at all. */
function values({ fc, subject }: RandomCallOptions, schema: string): Arbitrary<RandomValue> {
  const { contract } = subject;
  const free = mayName(contract, schema);
  const valid = validSamples(contract, schema).map(({ value }) => ({ value, free }));
  const invalid = invalidSamples(contract, schema).map(({ value }) => ({ value, free }));
  const known = [...valid, ...invalid];
  const odd = fc.constantFrom('%', '\u0000', '__proto__', '../', "' OR 1=1", '<b>', '{{7*7}}', '"');
  const piece = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
    odd,
  );
  const texts = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  const numbers = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true }));
  const anything = fc.oneof(
    { weight: 3, arbitrary: texts },
    { weight: 3, arbitrary: numbers },
    fc.jsonValue({ maxDepth: 2 }),
  );
  const arbitrary = anything.map((value) => ({ value, free }));
  return known.length > 0 ? fc.oneof(fc.constantFrom(...known), arbitrary) : arbitrary;
}
