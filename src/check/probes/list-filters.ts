import { compileFilters } from '../../conventions/filters.ts';
import { locate } from '../../spec/document.ts';
import { createDocket, type Docket } from '../docket.ts';
import { firstParts } from '../first-parts.ts';
import { type List, listsOf } from '../list.ts';
import type { Listing, Part } from '../list-part.ts';
import { sizesFor } from '../list-sizes.ts';
import { type Walk, walk, walkBounds, walkRules } from '../list-walk.ts';
import type { Probe, Visit } from '../probe.ts';
import { filterAllMatching, judgeAllMatching } from '../rules/filter-all-matching.ts';
import {
  type Filtered,
  filterOnlyMatching,
  judgeOnlyMatching,
  valuesAt,
} from '../rules/filter-only-matching.ts';
import { movedSince } from '../stillness.ts';

/** Asks every list that can be filtered for each value there is, and compares it with the unfiltered list. */
export const listFilters: Probe = {
  rules: [...walkRules, filterOnlyMatching, filterAllMatching],
  cases: (subject) =>
    listsOf(subject)
      .filter(({ operation }) => compileFilters(operation).parameters.length > 0)
      .map((list) => ({
        title: `${list.operation.operationId} filtered`,
        operation: list.operation,
        effect: 'read',
        run: (visit) => inspect(visit, list),
      })),
};

/** Values that are asked for of a filter without an enumeration. */
const mostValues = 4;

/** A value that nothing has, for the filters that any value may be given. */
const nothing = 'nothing-has-this-value';

interface Filter extends Omit<Filtered, 'value'> {
  /** What the contract enumerates; undefined for an open set. */
  readonly values: readonly string[] | undefined;
  takes(value: string): boolean;
}

interface Unfiltered {
  readonly listing: Listing;
  readonly docket: Docket;
  readonly whole: Walk;
  /** By parameter and value, the keys of the items that have it. */
  readonly byValue: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

async function inspect(visit: Visit, list: List): Promise<void> {
  const { parts, refused } = await firstParts(visit, list);
  const filters = filtersOf(list);
  const docket = createDocket();
  const byValue = new Map(filters.map(({ name }) => [name, new Map<string, Set<string>>()]));
  const collect = (part: Part) => {
    for (const { name, field } of filters) {
      for (const [index, item] of part.answer.items.entries()) {
        for (const value of valuesAt(item, field)) {
          const keys = byValue.get(name)?.get(String(value)) ?? new Set<string>();
          byValue.get(name)?.set(String(value), keys.add(part.keys[index] ?? ''));
        }
      }
    }
  };
  const listing = parts[0]?.listing;
  const { whole: most } = walkBounds(visit);
  const whole =
    listing &&
    (await walk(visit, {
      listing,
      docket: createDocket(),
      size: list.largest,
      most,
      each: collect,
    }));
  if (!listing || !whole) {
    const reason = `${list.operation.operationId} answered ${refused[0]?.response.status}`;
    visit.inconclusive(filterOnlyMatching, reason);
    visit.inconclusive(filterAllMatching, reason);
    return;
  }
  const unfiltered = { listing, docket, whole, byValue };
  const read: Part[] = [whole.first, whole.last];
  for (const filter of filters) {
    for (const value of valuesToAsk(filter, byValue.get(filter.name) ?? new Map())) {
      read.push(...(await filteredBy(visit, { unfiltered, filters: [{ ...filter, value }] })));
    }
  }
  const together = filters.flatMap((filter) => {
    const [value] = valuesAt(whole.first.answer.items[0], filter.field);
    return value === undefined ? [] : [{ ...filter, value: String(value) }];
  });
  if (together.length > 1) {
    read.push(...(await filteredBy(visit, { unfiltered, filters: together })));
  }
  docket.tell(visit, docket.suspicious ? await movedSince(visit, read) : undefined);
}

function filtersOf({ operation, subject: { contract } }: List): readonly Filter[] {
  const { parameters, where } = compileFilters(operation);
  return operation.parameters.flatMap(({ name, in: place, schema, pointer }) => {
    const [field] = Object.keys(where({ [name]: '' }));
    if (place !== 'query' || !parameters.includes(name) || field === undefined) return [];
    const { enum: values } = locate(contract.document, schema).node;
    const takes = (value: string) => contract.schemas.at(schema)(value).length === 0;
    return [
      {
        name,
        pointer,
        field,
        takes,
        values: Array.isArray(values) ? values.map(String) : undefined,
      },
    ];
  });
}

/** Of an open set the most and the least frequent values, and one that nothing has. */
function valuesToAsk(
  { values, takes }: Filter,
  found: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  if (values) return values;
  const frequent = [...found.keys()]
    .filter(takes)
    .sort((a, b) => (found.get(b)?.size ?? 0) - (found.get(a)?.size ?? 0));
  const some = new Set([...frequent.slice(0, mostValues - 1), ...frequent.slice(-1)]);
  return [...some, ...(takes(nothing) ? [nothing] : [])];
}

/** Walks the filtered list, in parts of two sizes where it is not too short; answers some of the parts that were read. */
async function filteredBy(
  visit: Visit,
  {
    unfiltered,
    filters,
  }: { readonly unfiltered: Unfiltered; readonly filters: readonly Filtered[] },
): Promise<readonly Part[]> {
  const { docket, whole, byValue } = unfiltered;
  const query = Object.fromEntries(filters.map(({ name, value }) => [name, value]));
  const listing = { ...unfiltered.listing, query };
  const { largest } = listing.list;
  const each = (part: Part) => {
    for (const filter of filters) {
      const problems = judgeOnlyMatching(part, filter);
      docket.note(filterOnlyMatching, { problems, exchanges: [part.exchange] });
      if (!problems) docket.unsure(filterOnlyMatching, `items do not show ${filter.field}`);
    }
  };
  const { whole: most, sample } = walkBounds(visit);
  const walked = await walk(visit, { listing, docket, size: largest, most, each });
  if (!walked) {
    docket.unsure(
      filterAllMatching,
      `a filtered ${listing.list.operation.operationId} was refused`,
    );
    return [];
  }
  const [first = new Set<string>(), ...others] = filters.map(
    ({ name, value }) => byValue.get(name)?.get(value) ?? new Set<string>(),
  );
  const expected = new Set([...first].filter((key) => others.every((keys) => keys.has(key))));
  if (walked.complete) {
    const matches = { filters, expected, actual: walked.keys, whole: whole.complete };
    const problems = judgeAllMatching(walked.last, matches);
    docket.note(filterAllMatching, { problems, exchanges: [walked.last.exchange] });
  } else {
    docket.unsure(
      filterAllMatching,
      `${listing.list.operation.operationId} is too long to be read whole`,
    );
  }
  const { uneven } = sizesFor(walked.keys.size, largest);
  if (uneven !== undefined && uneven < largest) {
    await walk(visit, { listing, docket, size: uneven, most: sample, each });
  }
  return [walked.first];
}
