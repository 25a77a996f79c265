import type { Operation } from '../../spec/operation.ts';
import { jsonMedia } from '../example-body.ts';
import type { Subject } from '../subject.ts';
import { plainValue } from './valid-samples.ts';

/** A body that the contract has as an example, or one that fits its schema. */
export interface BodyBase {
  /** The example's name; undefined for one that was made. */
  readonly example: string | undefined;
  readonly value: unknown;
  readonly schema: string;
}

/** The named examples of a JSON body; where there are none, one that fits the schema. */
export function bodyBases({ contract }: Subject, operation: Operation): readonly BodyBase[] {
  const media = jsonMedia(operation);
  const { schema } = media ?? {};
  if (!media || schema === undefined) return [];
  const examples = Object.entries(media.examples);
  if (examples.length > 0) {
    return examples.map(([example, value]) => ({ example, value, schema }));
  }
  const value = plainValue(contract, schema);
  return value === undefined ? [] : [{ example: undefined, value, schema }];
}
