import type { ErrorKind } from '../../conventions/api-error.ts';
import type { Contract } from '../../spec/contract.ts';
import { parsePointer, pointerTo } from '../../spec/json-pointer.ts';
import type { MediaType } from '../../spec/media-type.ts';
import type { Operation } from '../../spec/operation.ts';
import { parsedJson } from '../../spec/parsed-json.ts';
import { mediaTypeOf, type SentRequest } from '../exchange.ts';

/** One way in which a request departs from the contract. */
export interface RequestProblem {
  readonly kind: ErrorKind;
  /** The parameter's name, or the path of the body's field with dots; empty for the body as a whole. */
  readonly field: string;
  /** As a sentence: `page must be at least 1`. */
  readonly problem: string;
  /** JSON pointer to what the contract promises. */
  readonly pointer: string;
}

interface SentBody {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly request: SentRequest;
}

/** Bytes that servers take at least, where the contract does not say what its own does (`x-body-limit`). */
export const usualLimit = 1_048_576;

/** Everything in which the body of a request departs from what its operation takes. */
export function bodyProblems(sent: SentBody): readonly RequestProblem[] {
  const { operation, request } = sent;
  const { requestBody } = operation;
  if (!requestBody) return [];
  const mediaType = mediaTypeOf(request.headers);
  // A body that is no text is not kept; of a form, only the media type can be judged.
  const { body = mediaType === undefined ? '' : undefined } = request;
  if (body === '') {
    // Nothing is no JSON, has no media type and is not what is required: servers name one or another.
    const kinds = ['invalid-body', 'malformed-body', 'unsupported-media-type'] as const;
    const missing = kinds.map((kind) => ofWhole(operation, { kind, problem: 'is required' }));
    return requestBody.required ? missing : [];
  }
  const { limit = usualLimit } = requestBody;
  const bytes = body === undefined ? 0 : new TextEncoder().encode(body).byteLength;
  const problem = `must have at most ${limit} bytes`;
  const long = bytes > limit ? [ofWhole(operation, { kind: 'payload-too-large', problem })] : [];
  if (long.length > 0 && requestBody.limit !== undefined) return long;
  const problems = contentProblems(sent, { mediaType, body });
  // What is too long for most is not wrong for that alone, where the contract does not say so.
  return problems.length > 0 ? [...problems, ...long] : [];
}

interface Content {
  readonly mediaType: string | undefined;
  /** Undefined where it was not kept. */
  readonly body: string | undefined;
}

function contentProblems(
  { contract, operation }: SentBody,
  { mediaType, body }: Content,
): readonly RequestProblem[] {
  const { content = [] } = operation.requestBody ?? {};
  const media = content.find((it) => it.mediaType === mediaType);
  if (!media) {
    const types = content.map((it) => it.mediaType).join(', ');
    const problem = `must be ${types}, is ${mediaType ?? 'of no media type'}`;
    return [ofWhole(operation, { kind: 'unsupported-media-type', problem })];
  }
  if (body === undefined || media.mediaType !== 'application/json') return [];
  const parsed = parsedJson(body);
  if (!parsed) {
    return [ofWhole(operation, { kind: 'malformed-body', problem: 'must be JSON' })];
  }
  return fieldProblems(contract, { media, value: parsed.value });
}

interface Read {
  readonly media: MediaType;
  readonly value: unknown;
}

function fieldProblems(
  { schemas }: Contract,
  { media: { schema }, value }: Read,
): readonly RequestProblem[] {
  const violations = schema === undefined ? [] : schemas.at(schema)(value);
  return violations.map(({ pointer, problem, schemaPointer }) => {
    const field = parsePointer(pointer).join('.');
    return {
      kind: 'invalid-body',
      field,
      problem: `${field || 'the body'} ${problem}`,
      pointer: schemaPointer,
    };
  });
}

const ofWhole = (
  { pointer }: Operation,
  { kind, problem }: Pick<RequestProblem, 'kind' | 'problem'>,
): RequestProblem => ({
  kind,
  field: '',
  problem: `the body ${problem}`,
  pointer: pointerTo(pointer, 'requestBody'),
});
