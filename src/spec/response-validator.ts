import type { Contract } from './contract.ts';
import { pointerTo } from './json-pointer.ts';
import type { MediaType } from './media-type.ts';
import type { Operation } from './operation.ts';
import type { ResponseObject } from './response.ts';

/** One answer to an operation. `body`: parsed JSON, or undefined for none. */
export interface JudgedResponse {
  readonly status: number;
  /** Without parameters. */
  readonly mediaType: string | undefined;
  header(name: string): string | undefined;
  readonly body: unknown;
}

export interface ResponseViolation {
  /** `status`, `media type`, `header X`, `body` as a whole, or a JSON pointer into it. */
  readonly place: string;
  readonly problem: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** JSON pointer into the contract. */
  readonly pointer: string;
}

/** An answer, and what the contract documents for its status. */
export interface Judgement {
  readonly documented: ResponseObject;
  readonly response: JudgedResponse;
}

/** Judges answers to an operation by what the contract documents for their status. */
export function compileResponseValidator(
  contract: Contract,
  operation: Operation,
): (response: JudgedResponse) => readonly ResponseViolation[] {
  return (response) => {
    const documented = documentedResponse(operation, response.status);
    if (!documented) return [undocumentedStatus(operation, response.status)];
    const judgement = { documented, response };
    const absent = documented.content.length === 0 && response.body !== undefined;
    return [
      ...headerViolations(contract, judgement),
      ...(absent
        ? [{ place: 'body', problem: 'must be absent', pointer: documented.pointer }]
        : mediaTypeViolations(judgement)),
      ...bodyViolations(contract, judgement),
    ];
  };
}

/** The response documented for a status: its own, its class's (`4XX`), or the default (OpenAPI 3.1, 4.8.16). */
export function documentedResponse(
  operation: Operation,
  status: number,
): ResponseObject | undefined {
  const { responses } = operation;
  return (
    responses.get(String(status)) ??
    responses.get(`${Math.floor(status / 100)}XX`) ??
    responses.get('default')
  );
}

/** What is wrong with a status that the operation does not document. */
export function undocumentedStatus(operation: Operation, status: number): ResponseViolation {
  const expected = [...operation.responses.keys()];
  return {
    place: 'status',
    problem: `must be one of ${expected.join(', ')}, is ${status}`,
    expected,
    actual: status,
    pointer: pointerTo(operation.pointer, 'responses'),
  };
}

export function headerViolations(
  contract: Contract,
  { documented, response }: Judgement,
): readonly ResponseViolation[] {
  const violations: ResponseViolation[] = [];
  for (const { name, required, schema } of documented.headers) {
    const text = response.header(name);
    const place = `header ${name}`;
    if (text === undefined) {
      if (required) violations.push({ place, problem: 'is required', pointer: schema });
      continue;
    }
    const judge = contract.schemas.at(schema);
    // A header is text; a schema that wants a number means the number the text spells.
    if (/^-?\d+(\.\d+)?$/.test(text) && judge(Number(text)).length === 0) continue;
    for (const { problem, expected, schemaPointer } of judge(text)) {
      violations.push({ place, problem, expected, actual: text, pointer: schemaPointer });
    }
  }
  return violations;
}

export function mediaTypeViolations({
  documented,
  response,
}: Judgement): readonly ResponseViolation[] {
  const { content, pointer } = documented;
  if (content.length === 0 || contentFor(documented, response.mediaType)) return [];
  const expected = content.map(({ mediaType }) => mediaType);
  return [
    {
      place: 'media type',
      problem: `must be ${expected.join(' or ')}, is ${response.mediaType ?? 'missing'}`,
      expected,
      actual: response.mediaType,
      pointer: pointerTo(pointer, 'content'),
    },
  ];
}

/** How the body departs from the schema of its media type; says nothing of a type that is not documented. */
export function bodyViolations(
  contract: Contract,
  { documented, response }: Judgement,
): readonly ResponseViolation[] {
  const schema = contentFor(documented, response.mediaType)?.schema;
  if (schema === undefined) return [];
  return contract.schemas
    .at(schema)(response.body)
    .map(({ pointer, problem, expected, actual, schemaPointer }) => ({
      place: pointer || '/',
      problem,
      expected,
      actual,
      pointer: schemaPointer,
    }));
}

/** What is documented for a media type: that itself, or the narrowest range it is in (OpenAPI 3.1, 4.8.14). */
export function contentFor(
  { content }: ResponseObject,
  mediaType: string | undefined,
): MediaType | undefined {
  if (mediaType === undefined) return undefined;
  for (const wanted of [mediaType, `${mediaType.split('/', 1)[0]}/*`, '*/*']) {
    const found = content.find((it) => withoutParameters(it.mediaType) === wanted);
    if (found) return found;
  }
  return undefined;
}

const withoutParameters = (mediaType: string): string =>
  mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
