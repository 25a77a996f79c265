import type { LinkName } from '../../conventions/pagination.ts';
import { named, type Part } from '../list-part.ts';
import { type PartRule, problemOf } from '../part-rule.ts';
import type { Problem } from '../rule.ts';

export const paginationLinkTargets: PartRule = {
  name: 'pagination/link-targets',
  law: 'A link leads to the part it is named after, of the same list with the same filters, order and size.',
  why: 'Clients follow links as they are: one that drops a filter or the size mixes other items in, one that leads back loops.',
  source: 'x-pagination, response.links',
  judge(part) {
    const links = Object.entries(part.answer.links) as [LinkName, string | null][];
    if (links.length === 0) return undefined;
    return links.flatMap(([name, link]) => {
      const problem = link === null ? undefined : faultOf(part, { name, link });
      return problem ? [problem] : [];
    });
  },
};

function faultOf(
  part: Part,
  { name, link }: { name: LinkName; link: string },
): Problem | undefined {
  const { request } = part.exchange;
  const said = (problem: string) =>
    problemOf(part, { fact: name, problem: `${problem}, in ${named(part)}`, actual: link });
  if (!URL.canParse(link, request.url)) return said(`must be a URL, is ${link}`);
  const from = new URL(request.url);
  const to = new URL(link, request.url);
  if (to.origin !== from.origin || to.pathname !== from.pathname) {
    return said(`must lead to ${from.origin}${from.pathname}, leads to ${to.origin}${to.pathname}`);
  }
  const { placeParameter = '' } = part.listing.list.pagination;
  const actual = valuesOf(part, to.searchParams);
  const place = placeOf(part, name) ?? actual[placeParameter];
  const wanted = { ...valuesOf(part, from.searchParams), [placeParameter]: place };
  for (const parameter of new Set([...Object.keys(wanted), ...Object.keys(actual)])) {
    if (parameter in wanted && wanted[parameter] !== actual[parameter]) {
      return said(
        `must ask for ${parameter}=${wanted[parameter]}, asks for ${to.searchParams.get(parameter) ?? actual[parameter] ?? 'nothing'}`,
      );
    }
    if (!(parameter in wanted))
      return said(`must not ask for ${parameter}, which was not asked for`);
  }
  return undefined;
}

/** With defaults, so that a link may leave out what is used anyway. */
function valuesOf(part: Part, query: URLSearchParams): Readonly<Record<string, unknown>> {
  const { subject, operation } = part.listing.list;
  const { path } = part.listing;
  return subject.parameters(operation)({ path, query, header: () => undefined }).values;
}

/** Where a link of this name has to lead; undefined where that cannot be known. */
function placeOf({ asked, answer, listing }: Part, name: LinkName): number | undefined {
  const { style } = listing.list.pagination;
  const { index, size } = asked;
  const last =
    answer.total === undefined || size === 0 ? undefined : Math.ceil(answer.total / size) - 1;
  const targets = {
    first: 0,
    prev: last === undefined ? index - 1 : Math.min(index - 1, Math.max(0, last)),
    next: index + 1,
    last: last === undefined ? undefined : Math.max(0, last),
  };
  const target = targets[name];
  if (target === undefined || target < 0) return undefined;
  return style === 'page' ? target + 1 : target * size;
}
