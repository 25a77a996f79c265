import { isRecord } from '../../src/spec/json-pointer.ts';
import type { Fault } from './fault.ts';
import type { ListAnswer } from './list-fault.ts';
import { inLists } from './pagination.ts';

/** Filters of lists: the parameter, and what the items show for it. */
const filters = [
  { where: 'icecore listConversations', parameter: 'status', field: 'status' },
  { where: 'icecore listConversations', parameter: 'channel', field: 'channel' },
  { where: 'aimychats listConversations', parameter: 'status', field: 'status' },
  { where: 'aimychats listConversations', parameter: 'source', field: 'source' },
  { where: 'inbox listConversations', parameter: 'status', field: 'status' },
  { where: 'inbox listConversations', parameter: 'channel_type', field: 'channel_type' },
  { where: 'inbox listConversations', parameter: 'tag', field: 'tags' },
] as const;

const searches = [
  { where: 'aimychats listConversations', parameter: 'search', field: 'title' },
  { where: 'inbox listConversations', parameter: 'search', field: 'subject' },
] as const;

const shown = (item: unknown, field: string): string =>
  isRecord(item) ? String(item[field] ?? '') : '';

const has = (item: unknown, { field, value }: { field: string; value: string }): boolean =>
  isRecord(item) && [item[field]].flat().map(String).includes(value);

const filterFaults = filters.flatMap(({ where, parameter, field }) => [
  ...inLists([where], {
    name: `the filter ${parameter} is ignored`,
    rule: 'filter/only-matching',
    async spoil(answer) {
      if (answer.query.has(parameter)) answer.relist(await answer.all({ [parameter]: null }));
    },
  }),
  ...inLists([where], {
    name: `the filter ${parameter} drops every third match`,
    rule: 'filter/all-matching',
    async spoil(answer) {
      if (!answer.query.has(parameter)) return;
      answer.relist((await answer.all()).filter((_, index) => index % 3 !== 1));
    },
  }),
  ...inLists([where], {
    name: `the filter ${parameter} looks at each page for itself`,
    rule: 'pagination/full-parts',
    async spoil(answer) {
      const value = answer.query.get(parameter);
      if (value === null) return;
      const part = answer.pagination.read(await answer.ask({ query: { [parameter]: null } }));
      answer.set(
        'items',
        part.items.filter((item) => has(item, { field, value })),
      );
    },
  }),
]);

const fewerFilterFaults = filters
  .filter(({ parameter }) => parameter === 'status')
  .flatMap(({ where, parameter }) => [
    ...inLists([where], {
      name: `the filter ${parameter} lets one more through`,
      rule: 'filter/only-matching',
      async spoil(answer) {
        if (!answer.query.has(parameter)) return;
        const matching = await answer.all();
        const known = new Set(matching.map((item) => JSON.stringify(item)));
        const others = await answer.all({ [parameter]: null });
        const one = others.filter((item) => !known.has(JSON.stringify(item))).slice(0, 1);
        answer.relist([...matching, ...one]);
      },
    }),
    ...inLists([where], {
      name: `the filter ${parameter} leaves the total as it was`,
      rule: 'pagination/total',
      async spoil(answer) {
        if (!answer.query.has(parameter)) return;
        answer.set('total', (await answer.all({ [parameter]: null })).length);
      },
    }),
  ]);

const searchFaults = searches.flatMap(({ where, parameter, field }) => [
  ...inLists([where], {
    name: 'what is searched for is ignored',
    rule: 'search/only-matching',
    async spoil(answer) {
      if (answer.query.has(parameter)) answer.relist(await answer.all({ [parameter]: null }));
    },
  }),
  ...inLists([where], {
    name: 'the search minds the case',
    rule: 'search/all-matching',
    async spoil(answer) {
      const text = answer.query.get(parameter);
      if (text === null) return;
      answer.relist((await answer.all()).filter((item) => JSON.stringify(item).includes(text)));
    },
  }),
  ...inLists([where], {
    name: `the search looks at ${field} alone`,
    rule: 'search/all-matching',
    async spoil(answer) {
      const text = answer.query.get(parameter)?.toLowerCase();
      if (text === undefined) return;
      const found = await answer.all();
      answer.relist(found.filter((item) => shown(item, field).toLowerCase().includes(text)));
    },
  }),
  ...inLists([where], {
    name: `the search does not look at ${field}`,
    rule: 'search/all-matching',
    async spoil(answer) {
      const text = answer.query.get(parameter)?.toLowerCase();
      if (text === undefined) return;
      const found = await answer.all();
      answer.relist(found.filter((item) => !shown(item, field).toLowerCase().includes(text)));
    },
  }),
]);

const sorted = ['aimychats listConversations'] as const;
const orderOf = ({ query }: ListAnswer): string | null => query.get('sort');

const sortFaults: readonly Fault[] = [
  ...inLists(sorted, {
    name: 'the order asked for is ignored',
    rule: 'sort/order',
    async spoil(answer) {
      if (orderOf(answer) !== null) answer.relist(await answer.all({ sort: null }));
    },
  }),
  ...inLists(sorted, {
    name: 'every order is turned round',
    rule: 'sort/order',
    async spoil(answer) {
      const order = orderOf(answer) ?? '-created_at';
      const other = order.startsWith('-') ? order.slice(1) : `-${order}`;
      answer.relist(await answer.all({ sort: other }));
    },
  }),
  ...inLists(sorted, {
    name: 'each page is sorted for itself',
    rule: 'sort/order',
    async spoil(answer) {
      const order = orderOf(answer);
      if (order === null) return;
      const field = order.replace(/^-/, '');
      const part = answer.pagination.read(await answer.ask({ query: { sort: null } }));
      const ascending = [...part.items].sort((a, b) =>
        shown(a, field) < shown(b, field) ? -1 : 1,
      );
      answer.set('items', order.startsWith('-') ? ascending.reverse() : ascending);
    },
  }),
  ...inLists(sorted, {
    name: 'the default order is the oldest first',
    rule: 'sort/order',
    async spoil(answer) {
      if (orderOf(answer) === null) answer.relist(await answer.all({ sort: 'created_at' }));
    },
  }),
  ...inLists(sorted, {
    name: 'a list that is sorted leaves out what was never changed',
    rule: 'sort/same-items',
    async spoil(answer) {
      if (!orderOf(answer)?.includes('updated_at')) return;
      answer.relist((await answer.all()).filter((_, index) => index % 4 > 0));
    },
  }),
];

export const selectionFaults: readonly Fault[] = [
  ...filterFaults,
  ...fewerFilterFaults,
  ...searchFaults,
  ...sortFaults,
];
