import type { Contract } from '../src/spec/contract.ts';
import { locate } from '../src/spec/document.ts';
import { examplePath } from '../src/spec/example-request.ts';
import { isRecord, pointerTo } from '../src/spec/json-pointer.ts';
import type { MediaType } from '../src/spec/media-type.ts';
import type { Operation } from '../src/spec/operation.ts';
import type { CallOptions } from './call.ts';

/** The request that the contract's own examples make, for `call`. */
export function exampleRequest(
  contract: Contract,
  operation: Operation,
): { readonly line: string; readonly options: CallOptions } {
  const line = `${operation.method} ${examplePath(operation)}`;
  const [media] = operation.requestBody?.content ?? [];
  return { line, options: media ? bodyOf(contract, media) : {} };
}

function bodyOf(contract: Contract, media: MediaType): CallOptions {
  const [example] = Object.values(media.examples);
  if (media.mediaType !== 'multipart/form-data') return { json: example ?? {} };
  return { body: formOf(contract, { media, example }) };
}

/** A form has the texts of its example, and a small file for every part that is one. */
function formOf(
  { document }: Contract,
  { media, example }: { readonly media: MediaType; readonly example: unknown },
): FormData {
  const form = new FormData();
  const texts = Object.entries(isRecord(example) ? example : {});
  for (const [name, value] of texts) form.set(name, String(value));
  const schema = locate(document, media.schema ?? '');
  for (const name of Object.keys(isRecord(schema.node.properties) ? schema.node.properties : {})) {
    const { node } = locate(document, pointerTo(schema.pointer, 'properties', name));
    const binary = node.format === 'binary' || 'contentMediaType' in node;
    if (binary) form.set(name, new File(['An example.'], 'example.txt', { type: 'text/plain' }));
  }
  return form;
}
