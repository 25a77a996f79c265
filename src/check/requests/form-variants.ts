import { locate } from '../../spec/document.ts';
import { isRecord, pointerTo } from '../../spec/json-pointer.ts';
import type { Operation } from '../../spec/operation.ts';
import { propertiesOf, requiredOf } from '../../spec/schema-walk.ts';
import type { Call } from '../call.ts';
import type { Subject } from '../subject.ts';
import type { RequestProblem } from './body-problems.ts';
import { invalidSamples } from './invalid-samples.ts';
import { plainValue, validSamples } from './valid-samples.ts';
import type { Variant, VariantGroup } from './variant.ts';

interface FormSchema {
  readonly schema: string;
  readonly example: unknown;
}

function formSchema(
  { document }: Subject['contract'],
  operation: Operation,
): FormSchema | undefined {
  const media = operation.requestBody?.content.find(
    ({ mediaType }) => mediaType === 'multipart/form-data',
  );
  if (media?.schema === undefined) return undefined;
  const { pointer } = locate(document, media.schema);
  return { schema: pointer, example: Object.values(media.examples)[0] };
}

/** A form with a small file in every part that is one; undefined for an operation that takes no form. */
export function formCall({ contract }: Subject, operation: Operation): Call | undefined {
  const found = formSchema(contract, operation);
  if (!found) return undefined;
  const form = new FormData();
  for (const { name, node } of propertiesOf(contract, found.schema)) {
    const documented = isRecord(found.example) ? found.example[name] : undefined;
    const at = pointerTo(found.schema, 'properties', name);
    const text = documented ?? plainValue(contract, at);
    if (isFile(node)) form.set(name, fileOf(['An example.']));
    else if (text !== undefined) form.set(name, String(text));
  }
  return { body: form };
}

const isFile = (node: Readonly<Record<string, unknown>>): boolean =>
  node.format === 'binary' || 'contentMediaType' in node;

const fileOf = (parts: BlobPart[]): File => new File(parts, 'example.txt', { type: 'text/plain' });

/** Each part left out where it is optional, and with every text at the boundaries of what it may be. */
export function validFormGroups(subject: Subject, operation: Operation): readonly VariantGroup[] {
  const { contract } = subject;
  const found = formSchema(contract, operation);
  if (!found) return [];
  const required = requiredOf(contract, found.schema);
  return propertiesOf(contract, found.schema).map(({ name, node, pointer }) => {
    const variant = (title: string, change: Breach['change']): Variant => ({
      title: `${name} ${title}`,
      call: changedForm(subject, { operation, change }),
      pointer,
    });
    const samples = isFile(node) ? [] : validSamples(contract, pointer);
    const texts = samples.flatMap(({ label, value }) =>
      typeof value === 'string' ? [variant(`is ${label}`, (form) => form.set(name, value))] : [],
    );
    const without = variant('is left out', (form) => form.delete(name));
    return {
      subject: name,
      control: texts[0]?.call ?? formCall(subject, operation) ?? {},
      variants: [...(required.includes(name) ? [] : [without]), ...texts],
    };
  });
}

/** Bytes that are still sent to see a limit; what allows more is not tried. */
const heaviest = 33_554_432;

/** Each part left out where it is required, of the wrong kind, and too long; the whole of it too large. */
export function invalidFormVariants(subject: Subject, operation: Operation): readonly Variant[] {
  const { contract } = subject;
  const found = formSchema(contract, operation);
  if (!found) return [];
  const { schema } = found;
  const required = requiredOf(contract, schema);
  const variant = (title: string, { change, heavy = false, ...breaks }: Breach): Variant => ({
    title,
    call: changedForm(subject, { operation, change }),
    pointer: breaks.pointer,
    heavy,
    breaks: { kind: 'invalid-body', ...breaks },
  });
  const parts = propertiesOf(contract, schema).flatMap(({ name, node, pointer }) => {
    const wrong = (problem: string, change: Breach['change']) =>
      variant(`${name} ${problem}`, {
        field: name,
        problem: `${name} ${problem}`,
        pointer,
        change,
      });
    const left = required.includes(name) ? [wrong('is left out', (form) => form.delete(name))] : [];
    const kind = isFile(node)
      ? [wrong('is no file', (form) => form.set(name, 'text'))]
      : [wrong('is a file', (form) => form.set(name, fileOf(['text'])))];
    const texts = isFile(node) ? [] : invalidSamples(contract, pointer);
    const long = texts.flatMap(({ label, value }) =>
      typeof value === 'string' ? [wrong(`is ${label}`, (form) => form.set(name, value))] : [],
    );
    return [...left, ...kind, ...long];
  });
  return [...parts, ...tooLarge()];

  function tooLarge(): readonly Variant[] {
    const { limit } = operation.requestBody ?? {};
    const file = propertiesOf(contract, schema).find(({ node }) => isFile(node));
    if (limit === undefined || limit > heaviest || !file) return [];
    return [
      variant('the body is too large', {
        kind: 'payload-too-large',
        field: '',
        problem: `the body must have at most ${limit} bytes`,
        pointer: pointerTo(operation.pointer, 'requestBody'),
        heavy: true,
        change: (form) => form.set(file.name, fileOf([new Uint8Array(limit)])),
      }),
    ];
  }
}

interface Breach extends Omit<RequestProblem, 'kind'> {
  readonly kind?: RequestProblem['kind'];
  readonly heavy?: boolean;
  change(form: FormData): void;
}

function changedForm(
  subject: Subject,
  { operation, change }: { readonly operation: Operation; change(form: FormData): void },
): Call {
  const { body } = formCall(subject, operation) ?? {};
  const form = body instanceof FormData ? body : new FormData();
  change(form);
  return { body: form };
}
