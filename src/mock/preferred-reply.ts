import { ApiError } from '../conventions/api-error.ts';
import type { ErrorFormat } from '../conventions/error-format.ts';
import type { Allowance } from '../conventions/rate-limit.ts';
import type { Contract } from '../spec/contract.ts';
import { locate } from '../spec/document.ts';
import type { Operation } from '../spec/operation.ts';
import { createWholeFake, loadWholeFaker } from '../world/whole-faker.ts';
import { chosen } from './documented-choice.ts';
import { createSchemaFaker } from './fake-from-schema.ts';
import type { Preference } from './preference.ts';
import { someTime, waitOf } from './rim.ts';
import type { Reply } from './scene.ts';
import type { Fields } from './seed-plan.ts';

interface Preferred {
  readonly operation: Operation;
  readonly preference: Preference;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly allowance: Allowance | undefined;
}

interface Preferring {
  readonly contract: Contract;
  readonly errors: ErrorFormat;
  /** Of what is made up. */
  readonly seed: number;
}

/**
 * The documented answer that a request prefers: an example, or a value made up for the schema. It changes nothing.
 * Throws `ApiError` where the API words an error by a convention, and `Problem` for what it does not document.
 */
export function preferredReply(
  { operation, preference, now, allowance }: Preferred,
  { contract: { name, document }, errors, seed }: Preferring,
): Reply | Promise<Reply> {
  const { status, media, example } = chosen(operation, preference);
  const kind = errors.kindOf(status);
  // A printed time to wait would not agree with the clock.
  if (kind && preference.example === undefined && (kind === 'rate-limited' || !example)) {
    throw new ApiError(kind, {
      retryAfter: allowance ? waitOf(allowance, now) : someTime,
    });
  }
  if (!media) return { status, body: undefined };
  const { mediaType, schema } = media;
  if (example || schema === undefined) return { status, mediaType, body: example?.value };
  return loadWholeFaker().then(() => {
    const make = createWholeFake(seed);
    const fields: Fields = (path, value) => make([name, `${operation.operationId} ${path}`], value);
    const faker = createSchemaFaker({ document, fields, start: now });
    return {
      status,
      mediaType,
      body: faker.make({ schema: locate(document, schema), path: '' }),
    };
  });
}
