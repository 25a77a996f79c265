import type { Exchange } from './exchange.ts';
import type { List } from './list.ts';
import { askPart, type Listing, type Part } from './list-part.ts';
import { pathArguments } from './path-arguments.ts';
import type { Visit } from './probe.ts';

/** Parents whose lists are looked at; the longest says most. */
const parents = 6;

/** The first parts of a list: of each of some parents where it stands below one. The one with most items comes first. */
export async function firstParts(
  visit: Visit,
  list: List,
): Promise<{ readonly parts: readonly Part[]; readonly refused: readonly Exchange[] }> {
  const { operation, largest: size } = list;
  const parts: Part[] = [];
  const refused: Exchange[] = [];
  for (const path of await pathArguments(visit, { operation, most: parents })) {
    const listing: Listing = { list, path, query: {} };
    const { part, exchange } = await askPart(visit, { listing, index: 0, size });
    if (part) parts.push(part);
    else refused.push(exchange);
  }
  return { parts: parts.sort((a, b) => lengthOf(b) - lengthOf(a)), refused };
}

const lengthOf = ({ answer, keys }: Part): number => Math.max(keys.length, answer.total ?? 0);
