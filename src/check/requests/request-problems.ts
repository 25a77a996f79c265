import type { ErrorKind } from '../../conventions/api-error.ts';
import { parsePointer, pointerTo } from '../../spec/json-pointer.ts';
import type { MediaType } from '../../spec/media-type.ts';
import type { Operation } from '../../spec/operation.ts';
import { type Exchange, mediaTypeOf, type SentRequest } from '../exchange.ts';
import type { Subject } from '../subject.ts';

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

/** What of a request's form can be told from an exchange. */
type Sent = Pick<Exchange, 'operation' | 'pathParameters' | 'request'>;

/** Everything in which a request departs from what the contract allows; undefined where no operation was called. */
export function requestProblems(
  { operation, pathParameters, request }: Sent,
  subject: Subject,
): readonly RequestProblem[] | undefined {
  if (!operation) return undefined;
  const { problems } = subject.parameters(operation)({
    path: pathParameters,
    query: request.query,
    header: (name) => request.headers.get(name) ?? undefined,
  });
  const inParameters = problems.map(({ parameter, problem }) => ({
    kind: 'invalid-parameters' as const,
    field: parameter.name,
    problem: `${parameter.name} ${problem}`,
    pointer: parameter.pointer,
  }));
  return [...inParameters, ...bodyProblems(operation, { request, subject })];
}

interface Circumstances {
  readonly request: SentRequest;
  readonly subject: Subject;
}

/** Bytes that servers take at least, where the contract does not say what its own does (`x-body-limit`). */
const usualLimit = 1_048_576;

function bodyProblems(
  { requestBody, pointer }: Operation,
  { request, subject }: Circumstances,
): readonly RequestProblem[] {
  if (!requestBody) return [];
  const { content } = requestBody;
  const at = pointerTo(pointer, 'requestBody');
  const whole = (kind: ErrorKind, problem: string, place = at): readonly RequestProblem[] => [
    { kind, field: '', problem, pointer: place },
  ];
  const sent = mediaTypeOf(request.headers);
  // A body that is no text is not kept; of a form, only the media type can be judged.
  const { body = sent === undefined ? '' : undefined } = request;
  if (body === '') {
    // Nothing is no JSON, has no media type and is not what is required: servers name one or another.
    const kinds = ['invalid-body', 'malformed-body', 'unsupported-media-type'] as const;
    return requestBody.required ? kinds.flatMap((it) => whole(it, 'the body is required')) : [];
  }
  const bytes = body === undefined ? 0 : new TextEncoder().encode(body).byteLength;
  const { limit = usualLimit } = requestBody;
  const long =
    bytes > limit ? whole('payload-too-large', `the body must have at most ${limit} bytes`) : [];
  if (long.length > 0 && requestBody.limit !== undefined) return long;
  const problems = formProblems();
  // What is too long for most is not wrong for that alone, where the contract does not say so.
  return problems.length > 0 ? [...problems, ...long] : [];

  function formProblems(): readonly RequestProblem[] {
    const media = content.find(({ mediaType }) => mediaType === sent);
    if (!media) {
      const types = content.map(({ mediaType }) => mediaType).join(', ');
      return whole(
        'unsupported-media-type',
        `the media type must be ${types}, not ${sent ?? 'missing'}`,
        pointerTo(at, 'content'),
      );
    }
    return body === undefined || media.mediaType !== 'application/json'
      ? []
      : jsonProblems(body, { media, subject, whole });
  }
}

interface JsonCircumstances {
  readonly media: MediaType;
  readonly subject: Subject;
  whole(kind: ErrorKind, problem: string): readonly RequestProblem[];
}

function jsonProblems(
  text: string,
  { media, subject, whole }: JsonCircumstances,
): readonly RequestProblem[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return whole('malformed-body', 'the body is no JSON');
  }
  if (media.schema === undefined) return [];
  return subject.contract.schemas
    .at(media.schema)(value)
    .map(({ pointer, problem, schemaPointer }) => {
      const field = parsePointer(pointer).join('.');
      return {
        kind: 'invalid-body' as const,
        field,
        problem: `${field || 'the body'} ${problem}`,
        pointer: schemaPointer,
      };
    });
}
