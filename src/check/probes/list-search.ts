import { compileTextSearch } from '../../conventions/text-search.ts';
import { createDocket, type Docket } from '../docket.ts';
import { compileFieldReader, type FieldReader } from '../field-reader.ts';
import { firstParts } from '../first-parts.ts';
import { type List, listsOf } from '../list.ts';
import type { Listing, Part } from '../list-part.ts';
import { walk, walkBounds, walkRules } from '../list-walk.ts';
import type { Probe, Visit } from '../probe.ts';
import { judgeAllFound, searchAllMatching } from '../rules/search-all-matching.ts';
import {
  holds,
  judgeFound,
  type Sought,
  searchOnlyMatching,
} from '../rules/search-only-matching.ts';
import { movedSince } from '../stillness.ts';

/** Looks in every searchable list for words of each searched field, in another case, and for one that is nowhere. */
export const listSearch: Probe = {
  rules: [...walkRules, searchOnlyMatching, searchAllMatching],
  cases: (subject) =>
    listsOf(subject)
      .filter(({ operation }) => compileTextSearch(operation) !== undefined)
      .map((list) => ({
        title: `${list.operation.operationId} searched`,
        operation: list.operation,
        effect: 'read',
        run: (visit) => inspect(visit, list),
      })),
};

/** Items that are read one by one, where a list does not show all that is searched. */
const mostReads = 3;

/** A text that nothing holds. */
const nowhere = 'qzxwvk';

/** A text to look for, and the items that are known to hold it: by key, the field that does. */
interface Hunt {
  readonly sought: Sought;
  readonly expected: Map<string, string>;
}

async function inspect(visit: Visit, list: List): Promise<void> {
  const { parts, refused } = await firstParts(visit, list);
  const [first] = parts;
  const docket = createDocket();
  if (!first) {
    const reason = `${list.operation.operationId} answered ${refused[0]?.response.status}`;
    visit.inconclusive(searchOnlyMatching, reason);
    visit.inconclusive(searchAllMatching, reason);
    return;
  }
  const reader = compileFieldReader(list);
  const hunts = await huntsIn(visit, { part: first, reader });
  const { listing } = first;
  await walk(visit, {
    listing,
    docket: createDocket(),
    size: list.largest,
    most: walkBounds(visit).whole,
    each(part) {
      for (const [index, item] of part.answer.items.entries()) {
        for (const { sought, expected } of hunts) {
          const field = sought.fields.find((it) =>
            reader.shown(item, it)?.some((text) => holds(text, sought.text)),
          );
          if (field !== undefined) expected.set(part.keys[index] ?? '', field);
        }
      }
    },
  });
  const read: Part[] = [first];
  for (const hunt of hunts) {
    read.push(...(await pursue(visit, { hunt, listing, docket, reader })));
  }
  docket.tell(visit, docket.suspicious ? await movedSince(visit, read) : undefined);
}

/** One word of each field, from the first items that have one there. */
async function huntsIn(
  visit: Visit,
  { part, reader }: { readonly part: Part; readonly reader: FieldReader },
): Promise<readonly Hunt[]> {
  const { operation } = part.listing.list;
  const { parameter = '', fields = [] } = compileTextSearch(operation) ?? {};
  const pointer = operation.parameters.find(({ name }) => name === parameter)?.pointer ?? '';
  const soughtFor = (text: string): Sought => ({ text, parameter, pointer, fields });
  const hunts: Hunt[] = [{ sought: soughtFor(nowhere), expected: new Map() }];
  for (const field of fields) {
    // Another item for each field, so that a field that is never searched is not hidden by the same word in another.
    for (const [index, item] of part.answer.items.slice(0, mostReads).entries()) {
      const texts = await reader.read(visit, { item, field });
      const word = wordIn(texts ?? []);
      if (word === undefined) continue;
      const expected = new Map([[part.keys[index] ?? '', field]]);
      hunts.push({ sought: soughtFor(inOtherCase(word)), expected });
      break;
    }
  }
  return hunts;
}

/** The longest word of plain letters, whose case can be turned. */
const wordIn = (texts: readonly string[]): string | undefined =>
  texts
    .flatMap((text) => text.match(/[A-Za-z]{4,}/g) ?? [])
    .reduce<string | undefined>(
      (best, it) => (it.length > (best?.length ?? 0) ? it : best),
      undefined,
    );

const inOtherCase = (word: string): string =>
  word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();

interface Pursuit {
  readonly hunt: Hunt;
  readonly listing: Listing;
  readonly docket: Docket;
  readonly reader: FieldReader;
}

/** Looks for the text; answers some of the parts that were read. */
async function pursue(
  visit: Visit,
  { hunt: { sought, expected }, listing, docket, reader }: Pursuit,
): Promise<readonly Part[]> {
  const hidden: { part: Part; index: number }[] = [];
  const walked = await walk(visit, {
    listing: { ...listing, query: { ...listing.query, [sought.parameter]: sought.text } },
    docket,
    size: listing.list.largest,
    most: walkBounds(visit).some,
    each(part) {
      for (const [index, item] of part.answer.items.entries()) {
        const shown = sought.fields.map((field) => reader.shown(item, field));
        const texts = shown.flatMap((it) => it ?? []);
        if (texts.some((text) => holds(text, sought.text)) || !shown.includes(undefined)) {
          const problems = judgeFound({ part, index, texts }, sought);
          docket.note(searchOnlyMatching, { problems, exchanges: [part.exchange] });
        } else if (hidden.length < mostReads) hidden.push({ part, index });
      }
    },
  });
  if (!walked) return [];
  for (const { part, index } of hidden) {
    const item = part.answer.items[index];
    const texts: string[] = [];
    let readable = true;
    for (const field of sought.fields) {
      const values = await reader.read(visit, { item, field });
      if (values) texts.push(...values);
      else readable = false;
    }
    const problems = readable ? judgeFound({ part, index, texts }, sought) : undefined;
    docket.note(searchOnlyMatching, { problems, exchanges: [part.exchange] });
    if (!readable) docket.unsure(searchOnlyMatching, 'what is searched cannot be read everywhere');
  }
  if (walked.complete) {
    const problems = judgeAllFound(walked.last, { sought, expected, actual: walked.keys });
    docket.note(searchAllMatching, { problems, exchanges: [walked.last.exchange] });
  } else docket.unsure(searchAllMatching, 'what was found is too long to be read whole');
  return [walked.first];
}
