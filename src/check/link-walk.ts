import type { LinkName } from '../conventions/pagination.ts';
import type { Docket } from './docket.ts';
import { isSuccess } from './exchange.ts';
import { named, type Part, partOf } from './list-part.ts';
import { problemOf } from './part-rule.ts';
import type { Visit } from './probe.ts';
import { paginationLinkTargets } from './rules/pagination-link-targets.ts';

/** Links that are followed one after the other; what they ask for is judged on every part anyway. */
const mostSteps = 6;

export interface LinkWalk {
  /** Where it begins: the first part of its size. */
  readonly part: Part;
  /** Every key of the list in its order. */
  readonly keys: readonly string[];
  readonly docket: Docket;
}

/** Goes from part to part as the links lead: forward a few steps, to the last, back one, to the first. */
export async function followLinks(visit: Visit, { part, keys, docket }: LinkWalk): Promise<void> {
  const parts = Math.ceil(keys.length / part.asked.size);
  let at: Part | undefined = part;
  const step = async (name: LinkName, index: number) => {
    at = at && (await followed(visit, { from: at, name, index, keys, docket }));
  };
  for (let index = 1; index < Math.min(parts, mostSteps); index++) await step('next', index);
  if (parts < 2) return;
  await step('last', parts - 1);
  await step('prev', parts - 2);
  await step('first', 0);
}

interface Step {
  readonly from: Part;
  readonly name: LinkName;
  /** Of the part that it has to lead to. */
  readonly index: number;
  readonly keys: readonly string[];
  readonly docket: Docket;
}

/** Undefined where there is no link, or one that leads out of the list, which no credential is sent after. */
async function followed(
  visit: Visit,
  { from, name, index, keys, docket }: Step,
): Promise<Part | undefined> {
  const link = from.answer.links[name];
  const { url } = from.exchange.request;
  if (!link || !URL.canParse(link, url)) return undefined;
  const to = new URL(link, url);
  const own = new URL(url);
  if (to.origin !== own.origin || to.pathname !== own.pathname) return undefined;
  const exchange = await visit.send({ method: 'GET', to: to.href });
  const { size } = from.asked;
  const part = partOf(from.listing, { index, size, exchange });
  const expected = keys.slice(index * size, (index + 1) * size);
  const leads = isSuccess(exchange) && part.keys.join('\n') === expected.join('\n');
  const what = isSuccess(exchange) ? 'to other items' : `to status ${exchange.response.status}`;
  const problem = `must lead from ${named(from)} to part ${index + 1}, leads ${what}`;
  docket.note(paginationLinkTargets, {
    problems: leads ? [] : [problemOf(from, { fact: name, problem, actual: link })],
    exchanges: [from.exchange, exchange],
  });
  return leads ? part : undefined;
}
