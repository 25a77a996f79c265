import type { Contract } from './contract.ts';
import { pointerTo } from './json-pointer.ts';
import type { Operation } from './operation.ts';
import type { ResponseObject } from './response.ts';

/** One answer to an operation. `body`: parsed JSON, or undefined for none. */
export interface JudgedResponse {
  readonly status: number;
  readonly mediaType: string | undefined;
  header(name: string): string | undefined;
  readonly body: unknown;
}

export interface ResponseViolation {
  /** `status`, `media type`, `header X`, `body` as a whole, or a JSON pointer into it. */
  readonly place: string;
  readonly problem: string;
  /** JSON pointer into the contract. */
  readonly schemaPointer: string;
}

/** Judges answers to an operation by what the contract documents for their status. */
export function compileResponseValidator(
  contract: Contract,
  operation: Operation,
): (response: JudgedResponse) => readonly ResponseViolation[] {
  return (response) => {
    const documented = documentedResponse(operation, response.status);
    if (!documented) {
      const statuses = [...operation.responses.keys()].join(', ');
      return [
        {
          place: 'status',
          problem: `must be one of ${statuses}, is ${response.status}`,
          schemaPointer: pointerTo(operation.pointer, 'responses'),
        },
      ];
    }
    return [
      ...headerViolations(contract, { documented, response }),
      ...bodyViolations(contract, { documented, response }),
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

interface Judgement {
  readonly documented: ResponseObject;
  readonly response: JudgedResponse;
}

function headerViolations(
  contract: Contract,
  { documented, response }: Judgement,
): readonly ResponseViolation[] {
  return documented.headers.flatMap(({ name, required, schema }) => {
    const text = response.header(name);
    const place = `header ${name}`;
    if (text === undefined)
      return required ? [{ place, problem: 'is required', schemaPointer: schema }] : [];
    const judge = contract.schemas.at(schema);
    // A header is text; a schema that wants a number means the number the text spells.
    const asNumber = /^-?\d+(\.\d+)?$/.test(text) ? judge(Number(text)) : undefined;
    const violations = asNumber?.length === 0 ? [] : judge(text);
    return violations.map(({ problem, schemaPointer }) => ({ place, problem, schemaPointer }));
  });
}

function bodyViolations(
  contract: Contract,
  { documented, response }: Judgement,
): readonly ResponseViolation[] {
  const { content, pointer } = documented;
  if (content.length === 0) {
    return response.body === undefined
      ? []
      : [{ place: 'body', problem: 'must be absent', schemaPointer: pointer }];
  }
  const media = content.find(({ mediaType }) => mediaType === response.mediaType);
  if (!media) {
    const expected = content.map(({ mediaType }) => mediaType).join(', ');
    const problem = `must be ${expected}, is ${response.mediaType ?? 'missing'}`;
    return [{ place: 'media type', problem, schemaPointer: pointerTo(pointer, 'content') }];
  }
  if (media.schema === undefined) return [];
  return contract.schemas
    .at(media.schema)(response.body)
    .map(({ pointer, problem, schemaPointer }) => ({
      place: pointer || '/',
      problem,
      schemaPointer,
    }));
}
