import { alike, askPart, named, type Part } from './list-part.ts';
import type { Visit } from './probe.ts';

/**
 * Asks for parts again that were read before. Answers why the data may have moved since; undefined where they are as they
 * were, or where they are never the same: data that moves comes to rest between two requests, a server that cannot say the
 * same twice does not.
 */
export async function movedSince(
  visit: Visit,
  parts: readonly Part[],
): Promise<string | undefined> {
  for (const part of parts) {
    if (await hasMoved(visit, part)) {
      const { operationId } = part.listing.list.operation;
      return `the data moved: ${named(part)} of ${operationId} changed while the list was read`;
    }
  }
  return undefined;
}

async function hasMoved(visit: Visit, part: Part): Promise<boolean> {
  const { listing, asked } = part;
  let before = (await askPart(visit, { listing, ...asked })).part;
  if (!before || alike(before, part)) return false;
  for (let attempt = 0; attempt < 2; attempt++) {
    const again: Part | undefined = (await askPart(visit, { listing, ...asked })).part;
    if (!again) return false;
    if (alike(again, before)) return true;
    before = again;
  }
  return false;
}
