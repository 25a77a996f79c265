import { locate } from '../../spec/document.ts';
import type { Operation } from '../../spec/operation.ts';
import { requiredOf } from '../../spec/schema-walk.ts';
import type { Call } from '../call.ts';
import { jsonMedia } from '../example-body.ts';
import type { Subject } from '../subject.ts';
import { type BodyBase, bodyBases } from './body-bases.ts';
import { type BodyField, bodyFields, bodyWith, nameOf } from './body-fields.ts';
import { usualLimit } from './body-problems.ts';
import { invalidSamples } from './invalid-samples.ts';
import { mayName, textOf } from './sample.ts';
import { validSamples } from './valid-samples.ts';
import type { Variant, VariantGroup } from './variant.ts';

/** Each field with every value at the boundaries of what it may be, and each optional one there and left out. */
export function validBodyGroups(subject: Subject, operation: Operation): readonly VariantGroup[] {
  return eachField(subject, operation).flatMap(({ base, field }) => {
    const group = groupOf(subject, { base, field });
    return group.variants.length > 0 ? [group] : [];
  });
}

function groupOf({ contract }: Subject, { base, field }: FieldOfBase): VariantGroup {
  const judge = contract.schemas.at(base.schema);
  const { node } = locate(contract.document, field.schema);
  const at = (value: unknown) => bodyWith(base.value, { path: field.path, value });
  const name = nameOf(field);
  const free = mayName(contract, field.schema);
  // What names a record of another collection is right or wrong with that record.
  const samples = node['x-reference'] === undefined ? validSamples(contract, field.schema) : [];
  const written = samples.map(({ label, value }) => ({
    title: `${name} is ${label}`,
    body: at(value),
  }));
  const without = { title: `${name} is left out`, body: at(undefined) };
  const variants = [...(field.path.length > 0 ? [without] : []), ...written];
  return {
    subject: name,
    control: { json: free && samples[0] ? at(samples[0].value) : base.value },
    variants: variants
      .filter(({ body }) => body !== undefined && judge(body).length === 0)
      .map(({ title, body }) => ({ title, call: { json: body }, pointer: field.schema })),
  };
}

/** Each field wrong in one way, and left out where it is required. */
export function invalidBodyVariants(subject: Subject, operation: Operation): readonly Variant[] {
  const { contract } = subject;
  const wrong = eachField(subject, operation).flatMap(({ base, field }) => {
    const at = (value: unknown) => bodyWith(base.value, { path: field.path, value });
    const bodies = [
      ...invalidSamples(contract, field.schema).map(({ label, value }) => ({
        title: `${nameOf(field)} is ${label}`,
        body: at(value),
      })),
      ...requiredOf(contract, field.schema).map((name) => ({
        title: `${nameOf({ ...field, path: [...field.path, name] })} is left out`,
        body: bodyWith(base.value, { path: [...field.path, name], value: undefined }),
      })),
    ];
    const judge = contract.schemas.at(base.schema);
    return bodies
      .filter(({ body }) => body !== undefined && judge(body).length > 0)
      .map(({ title, body }) => ({
        title,
        call: { json: body },
        pointer: field.schema,
      }));
  });
  return [...wrong, ...unreadableBodies(operation)];
}

/** No JSON, none at all, another media type, too long. */
function unreadableBodies(operation: Operation): readonly Variant[] {
  const { requestBody, pointer } = operation;
  if (!requestBody) return [];
  const variant = (title: string, call: Call): Variant => ({ title, call, pointer });
  const json = { 'Content-Type': 'application/json' };
  const isJson = jsonMedia(operation) !== undefined;
  return [
    ...(isJson
      ? [
          variant('the body ends early', { body: '{"a": [1, 2', headers: json }),
          variant('the body is no JSON', { body: 'status=open', headers: json }),
          variant('the body is empty', { body: '', headers: json }),
          {
            ...variant('the body is too long', {
              json: { padding: textOf(requestBody.limit ?? usualLimit) },
            }),
            heavy: true,
          },
        ]
      : []),
    variant('the body is XML', { body: '<a/>', headers: { 'Content-Type': 'application/xml' } }),
    variant('the body has no media type', { body: new Blob(['{}']) }),
  ];
}

interface FieldOfBase {
  readonly base: BodyBase;
  readonly field: BodyField;
}

/** The fields of all examples; one that two of them have is tried with the first. */
function eachField(subject: Subject, operation: Operation): readonly FieldOfBase[] {
  const seen = new Set<string>();
  return bodyBases(subject, operation).flatMap((base) =>
    bodyFields(subject.contract, { schema: base.schema, body: base.value }).flatMap((field) => {
      const identity = `${nameOf(field)} ${field.schema}`;
      if (seen.has(identity)) return [];
      seen.add(identity);
      return [{ base, field }];
    }),
  );
}
