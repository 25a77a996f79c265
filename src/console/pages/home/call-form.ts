import { compileRateLimit } from '../../../conventions/rate-limit.ts';
import { asDocument, locate, type Node, type OpenApiDocument } from '../../../spec/document.ts';
import { isRecord, pointerTo } from '../../../spec/json-pointer.ts';
import type { MediaType } from '../../../spec/media-type.ts';
import { compileOperations, type Operation } from '../../../spec/operation.ts';
import type { Parameter } from '../../../spec/parameter.ts';

/** What an operation can be sent, as its contract has it. */
export interface CallForm {
  readonly method: string;
  /** A template below the base URL. */
  readonly path: string;
  readonly summary: string;
  readonly inputs: readonly ParameterInput[];
  readonly bodies: readonly BodyInput[];
  readonly needsBody: boolean;
  readonly answers: readonly DocumentedAnswer[];
  /** Lower-case names of the headers that tell of the rate limit. */
  readonly limitHeaders: readonly string[];
  /** What they say; undefined where they are missing. */
  limitOf(headers: Headers): { readonly limit: number; readonly remaining: number } | undefined;
}

/** One field to fill in. */
export interface Input {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  /** `integer, 1 to 100, default 20` */
  readonly shape: string;
  /** The only values allowed; empty where there is no such list. */
  readonly choices: readonly string[];
  /** Values that are only named. */
  readonly suggestions: readonly string[];
}

export interface ParameterInput extends Input {
  /** Those in cookies are none: no page can send them. */
  readonly in: 'path' | 'query' | 'header';
  readonly example: string;
}

export interface BodyInput {
  readonly mediaType: string;
  /** As texts, by name. */
  readonly examples: readonly { readonly name: string; readonly text: string }[];
  /** The parts of a form; undefined for any other body. */
  readonly parts: readonly PartInput[] | undefined;
}

export interface PartInput extends Input {
  readonly file: boolean;
}

/** What `Prefer` can ask for. */
export interface DocumentedAnswer {
  /** `code=404`, `code=200, example=empty` */
  readonly preference: string;
  readonly title: string;
}

/** Throws where the document does not have the operation. */
export function callFormOf(source: unknown, operationId: string): CallForm {
  const document = asDocument(source);
  const operation = compileOperations(document).find((it) => it.operationId === operationId);
  if (!operation) throw new Error(`The contract has no operation ${operationId} any more.`);
  const rateLimit = compileRateLimit({ document });
  const { method, path, summary, parameters, requestBody } = operation;
  return {
    method,
    path,
    summary,
    inputs: parameters.flatMap((parameter) => parameterInput(document, parameter)),
    bodies: requestBody?.content.map((media) => bodyInput(document, media)) ?? [],
    needsBody: requestBody?.required === true,
    answers: answersOf(operation),
    limitHeaders: rateLimit?.headerNames.map((name) => name.toLowerCase()) ?? [],
    limitOf: (headers) => rateLimit?.read(headers),
  };
}

function parameterInput(
  document: OpenApiDocument,
  { name, in: place, required, schema, node }: Parameter,
): readonly ParameterInput[] {
  if (place === 'cookie') return [];
  const input = inputOf({ name, required, schema: locate(document, schema).node, node });
  return [{ ...input, in: place, example: node.example === undefined ? '' : String(node.example) }];
}

interface InputSource {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Node;
  /** What describes it beside its schema. */
  readonly node?: Node;
}

function inputOf({ name, required, schema, node = {} }: InputSource): Input {
  const description = node.description ?? schema.description;
  const listed = schema.const === undefined ? schema.enum : [schema.const];
  const types = [schema.type].flat();
  const choices = Array.isArray(listed) ? listed : types.includes('boolean') ? [true, false] : [];
  return {
    name,
    required,
    description: typeof description === 'string' ? description.trim() : '',
    shape: shapeOf(schema),
    choices: choices.map(String),
    suggestions: Array.isArray(schema.examples) ? schema.examples.map(String) : [],
  };
}

function shapeOf({ type, format, minimum, maximum, default: usual }: Node): string {
  const range =
    minimum === undefined
      ? maximum !== undefined && `up to ${maximum}`
      : maximum === undefined
        ? `from ${minimum} on`
        : `${minimum} to ${maximum}`;
  return [
    [type].flat().filter(Boolean).join(' or '),
    format,
    range,
    usual !== undefined && `default ${usual}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function bodyInput(
  document: OpenApiDocument,
  { mediaType, schema, examples }: MediaType,
): BodyInput {
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)$/.test(mediaType);
  return {
    mediaType,
    examples: Object.entries(examples).map(([name, value]) => ({
      name,
      text: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
    })),
    parts: isForm && schema !== undefined ? partsOf(document, schema) : undefined,
  };
}

function partsOf(document: OpenApiDocument, pointer: string): readonly PartInput[] {
  const { node, pointer: at } = locate(document, pointer);
  const required: readonly unknown[] = Array.isArray(node.required) ? node.required : [];
  return Object.keys(isRecord(node.properties) ? node.properties : {}).map((name) => {
    const { node: schema } = locate(document, pointerTo(at, 'properties', name));
    const file = schema.format === 'binary' || schema.contentMediaType !== undefined;
    return { ...inputOf({ name, required: required.includes(name), schema }), file };
  });
}

const answersOf = ({ responses }: Operation): readonly DocumentedAnswer[] =>
  [...responses.values()].flatMap(({ status, content }) => {
    // Of a class of answers, only its examples have a status.
    const exact = /^\d{3}$/.test(status);
    const examples = content.flatMap((media) => Object.keys(media.examples));
    return [
      ...(exact ? [{ preference: `code=${status}`, title: status }] : []),
      ...examples.map((name) => ({
        preference: [exact && `code=${status}`, `example=${quoted(name)}`]
          .filter(Boolean)
          .join(', '),
        title: `${status} · ${name}`,
      })),
    ];
  });

const quoted = (name: string): string =>
  /^[\w-]+$/.test(name) ? name : `"${name.replaceAll(/[\\"]/g, '\\$&')}"`;
