import { ApiError } from '../conventions/api-error.ts';
import type { Contract } from '../spec/contract.ts';
import { parsePointer } from '../spec/json-pointer.ts';
import type { Operation, RequestBody } from '../spec/operation.ts';
import { compileParameterReader, type ParameterProblem } from '../spec/parameter-reader.ts';
import type { Violation } from '../spec/violation.ts';
import { attempt, eventually } from './eventually.ts';
import { BodyTooLarge, type MockRequest } from './exchange.ts';
import { later } from './later.ts';
import { remembered } from './remembered.ts';

/** Bytes, where the contract says nothing else (`x-body-limit`). */
const defaultBodyLimit = 1_048_576;

/** Bytes that a body of the operation may have. */
export const bodyLimitOf = (operation: Operation | undefined): number =>
  operation?.requestBody?.limit ?? defaultBodyLimit;

/** A request that the contract allows, taken apart. */
export interface RequestInput {
  /** Query, path, header and cookie parameters by name, coerced, defaults filled in. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface RequestReaderOptions {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly clamped: readonly string[];
}

type ReadBody = (request: MockRequest) => unknown;

type PathParameters = Readonly<Record<string, string>>;

/** Takes requests to one operation apart; throws `ApiError` at those that the contract does not allow. */
export function compileRequestReader(
  options: RequestReaderOptions,
): (request: MockRequest, path: PathParameters) => RequestInput | Promise<RequestInput> {
  const parametersOf = compileParameters(options);
  const readBody = compileBodyReader(options);
  return (request, path) => {
    const parameters = parametersOf(request, path);
    return eventually(readBody?.(request), (body) => ({ parameters, path, body }));
  };
}

type Parameters = RequestInput['parameters'];

function compileParameters(
  options: RequestReaderOptions,
): (request: MockRequest, path: PathParameters) => Parameters {
  const { parameters } = options.operation;
  const noValues = Object.freeze({});
  if (parameters.length === 0) return () => noValues;
  const read = compileParameterReader(options);
  const readNow = ({ query, header }: MockRequest, path: PathParameters) => {
    const { values, problems } = read({ path, query, header });
    if (problems.length > 0) throw invalidParameters(problems);
    return Object.freeze(values);
  };
  // What headers say is seldom the same in two requests; mostly they say nothing.
  const headers = parameters.flatMap(({ in: place, name }) => {
    if (place === 'cookie') return ['cookie'];
    return place === 'header' ? [name.toLowerCase()] : [];
  });
  const lately = remembered<Parameters>();
  return (request, path) =>
    headers.some((name) => request.header(name) !== undefined)
      ? readNow(request, path)
      : lately(`${request.path}?${request.search}`, () => readNow(request, path));
}

function compileBodyReader(options: RequestReaderOptions): ReadBody | undefined {
  const { requestBody } = options.operation;
  if (!requestBody) return undefined;
  return (request) =>
    eventually(readWithin(request, bodyLimitOf(options.operation)), (bytes) => {
      const contentType = request.header('content-type');
      if (bytes.byteLength > 0 || (contentType !== undefined && requestBody.required)) {
        return bodyOf(bytes, { contract: options.contract, requestBody, contentType });
      }
      if (!requestBody.required) return undefined;
      throw new ApiError('invalid-body', { detail: 'Invalid body: is required' });
    });
}

interface SentBody {
  readonly contract: Contract;
  readonly requestBody: RequestBody;
  readonly contentType: string | undefined;
}

/** A promise for a form. */
function bodyOf(bytes: Uint8Array, { contract, requestBody, contentType }: SentBody): unknown {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  const media = requestBody.content.find(({ mediaType }) => mediaType === type);
  if (!media || contentType === undefined) throw new ApiError('unsupported-media-type');
  const { schema } = media;
  if (media.mediaType === 'multipart/form-data') {
    return eventually(readForm(bytes, { contract, schema, contentType }), (form) => {
      if (form.violations.length > 0) throw invalidBody(form.violations);
      return form.members;
    });
  }
  const body = parsed(bytes);
  const violations = schema === undefined ? [] : contract.schemas.at(schema)(body);
  if (violations.length > 0) throw invalidBody(violations);
  return body;
}

/** Few bodies are forms. */
export const readForm = later(async () => (await import('./form.ts')).readForm);

const readWithin = (request: MockRequest, limit: number): Uint8Array | Promise<Uint8Array> =>
  attempt(() => request.body(limit), {
    rescue(error) {
      // A body that ends early is the sender's doing, not a fault of the mock.
      throw new ApiError(error instanceof BodyTooLarge ? 'payload-too-large' : 'malformed-body');
    },
  });

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new ApiError('malformed-body');
  }
}

function invalidParameters(problems: readonly ParameterProblem[]): ApiError {
  const sentences = problems.map(
    ({ parameter, problem }) => `Invalid ${parameter.in} parameter ${parameter.name}: ${problem}`,
  );
  return new ApiError('invalid-parameters', {
    detail: sentences.join('; '),
    fields: grouped(problems.map(({ parameter, problem }) => [parameter.name, problem])),
  });
}

function invalidBody(violations: readonly Pick<Violation, 'pointer' | 'problem'>[]): ApiError {
  const named = violations.map(
    ({ pointer, problem }) => [parsePointer(pointer).join('.'), problem] as const,
  );
  return new ApiError('invalid-body', {
    detail: `Invalid body: ${named.map(([field, problem]) => `${field} ${problem}`.trim()).join('; ')}`,
    fields: grouped(named),
  });
}

/** A null prototype, as the names come from the request. */
function grouped(problems: readonly (readonly [string, string])[]): Record<string, string[]> {
  const fields: Record<string, string[]> = Object.create(null);
  for (const [field, problem] of problems) fields[field] = [...(fields[field] ?? []), problem];
  return fields;
}
