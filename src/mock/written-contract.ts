import type { OpenApiDocument } from '../spec/document.ts';
import { withProse } from '../spec/prose.ts';
import type { CompiledApi } from './compile-api.ts';

/** The document of an API as people read it. */
export async function writtenContract({
  contract: { document },
  definition: { prose, validators },
}: CompiledApi): Promise<OpenApiDocument> {
  // Another document than the one that ships has its own.
  return prose && validators?.document === document ? withProse(document, await prose()) : document;
}
