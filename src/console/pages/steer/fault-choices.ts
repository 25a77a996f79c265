import type { ControlApi } from '../../../control/client.ts';
import type { ErrorKind } from '../../../conventions/api-error.ts';
import type { DraftMember } from './fault-draft.ts';

/** What a field of a fault may hold. */
export interface FaultChoice {
  /** Whether it holds nothing else. */
  readonly strict: boolean;
  readonly options: readonly (readonly [value: string, title: string])[];
}

const kinds: readonly ErrorKind[] = [
  'malformed-body',
  'invalid-parameters',
  'invalid-body',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'payload-too-large',
  'unsupported-media-type',
  'rate-limited',
  'internal',
  'unavailable',
];

/** `chosen`: the name of the API that is chosen, empty for every one. */
export function faultChoices(
  apis: readonly ControlApi[],
  chosen: string,
): Readonly<Partial<Record<DraftMember, FaultChoice>>> {
  const meant = apis.filter(({ name }) => chosen === '' || name === chosen);
  // Several APIs may call an operation the same, and the fault is then for each of them.
  const operations = new Map(
    meant.flatMap((api) =>
      api.operations.map(({ operationId, method, path }) => [
        operationId,
        chosen === '' ? operationId : `${operationId} · ${method} ${path}`,
      ]),
    ),
  );
  const credentials = new Set(meant.flatMap((api) => api.credentials.map(({ name }) => name)));
  const oneOf = (any: string, options: FaultChoice['options']): FaultChoice => ({
    strict: true,
    options: [['', any], ...options],
  });
  return {
    api: oneOf(
      'every API',
      apis.map(({ name, title }) => [name, title] as const),
    ),
    operationId: oneOf('every operation', [...operations]),
    credential: oneOf(
      'any credential',
      Array.from(credentials, (name) => [name, name] as const),
    ),
    abort: oneOf('holds', [
      ['reset', 'is reset'],
      ['empty', 'ends without an answer'],
      ['truncate', 'ends in the middle of the body'],
    ]),
    malformed: oneOf('is whole', [['yes', 'breaks off']]),
    code: { strict: false, options: kinds.map((kind) => [kind, kind] as const) },
  };
}
