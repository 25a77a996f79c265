import type { PartRule } from './part-rule.ts';
import { paginationCount } from './rules/pagination-count.ts';
import { paginationEcho } from './rules/pagination-echo.ts';
import { paginationFullParts } from './rules/pagination-full-parts.ts';
import { paginationHasMore } from './rules/pagination-has-more.ts';
import { paginationLinkEnds } from './rules/pagination-link-ends.ts';
import { paginationLinkTargets } from './rules/pagination-link-targets.ts';
import { paginationPages } from './rules/pagination-pages.ts';
import { paginationSize } from './rules/pagination-size.ts';

/** Every law that each part of a list is held to, in the order reports show them. */
export const partRules: readonly PartRule[] = [
  paginationSize,
  paginationFullParts,
  paginationEcho,
  paginationCount,
  paginationPages,
  paginationHasMore,
  paginationLinkEnds,
  paginationLinkTargets,
];
