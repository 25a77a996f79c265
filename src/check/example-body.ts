import type { Contract } from '../spec/contract.ts';
import type { MediaType } from '../spec/media-type.ts';
import type { Operation } from '../spec/operation.ts';
import { propertiesOf } from '../spec/schema-walk.ts';

export const jsonMedia = ({ requestBody }: Operation): MediaType | undefined =>
  requestBody?.content.find(({ mediaType }) => mediaType === 'application/json');

/** The documented examples of an operation's JSON body, or none. */
export const exampleBodiesOf = (operation: Operation): readonly unknown[] =>
  Object.values(jsonMedia(operation)?.examples ?? {});

/** The first of them, of a body that is required. */
export const exampleBody = (operation: Operation): unknown =>
  operation.requestBody?.required ? exampleBodiesOf(operation)[0] : undefined;

/** A form with a small file in every part that is one; undefined for an operation that takes no form. */
export function exampleFormOf(contract: Contract, operation: Operation): FormData | undefined {
  const form = operation.requestBody?.content.find(
    ({ mediaType }) => mediaType === 'multipart/form-data',
  );
  if (form?.schema === undefined) return undefined;
  const data = new FormData();
  for (const { name, node } of propertiesOf(contract, form.schema)) {
    if (node.format !== 'binary') continue;
    data.set(
      name,
      new File(['A file of a contract check.\n'], 'check.txt', { type: 'text/plain' }),
    );
  }
  return data;
}
