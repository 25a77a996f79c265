import type { LinkName } from '../../src/conventions/pagination.ts';
import type { Fault } from './fault.ts';
import { type ListAnswer, type ListFault, listFault } from './list-fault.ts';

/** `api operationId` */
type Where = `${string} ${string}`;

const byPage: readonly Where[] = [
  'icecore listConversations',
  'aimychats listConversations',
  'inbox listConversations',
];
const byOffset: readonly Where[] = ['inkeep listConversations', 'imbrace listMessages'];
const everywhere: readonly Where[] = [...byPage, ...byOffset];

/** The same fault in several lists. */
export function inLists(
  where: readonly Where[],
  fault: Pick<ListFault, 'name' | 'rule' | 'spoil'>,
): readonly Fault[] {
  return where.map((it) => {
    const [api = '', operationId = ''] = it.split(' ');
    return listFault({ ...fault, api, operationId });
  });
}

const first = async (answer: ListAnswer, index: number): Promise<unknown> =>
  answer.pagination.read(await answer.ask({ index, size: 1 })).items[0];

const reversed = <T>(list: readonly T[]): readonly T[] => [...list].reverse();

function setLink(answer: ListAnswer, name: LinkName, change: (url: URL) => void): void {
  const link = answer.get(name);
  if (typeof link !== 'string') return;
  const url = new URL(link);
  change(url);
  answer.set(name, url.href);
}

const linkNames: readonly LinkName[] = ['first', 'last', 'prev', 'next'];

export const paginationFaults: readonly Fault[] = [
  ...inLists([...everywhere, 'inbox listMessages'], {
    name: 'the last item of a page begins the next',
    rule: 'pagination/no-duplicates',
    async spoil(answer) {
      const { offset, items } = answer;
      if (offset === 0 || items.length === 0) return;
      answer.set('items', [await first(answer, offset - 1), ...items.slice(1)]);
    },
  }),
  ...inLists(['aimychats listAttachments', 'inbox listAgents'], {
    name: 'an item stands twice on a page',
    rule: 'pagination/no-duplicates',
    spoil: (answer) =>
      answer.set('items', [
        ...answer.items.slice(0, -1),
        ...answer.items.slice(0, 1),
        ...answer.items.slice(-1),
      ]),
  }),
  ...inLists(everywhere, {
    name: 'an item between two pages is skipped',
    rule: 'pagination/complete',
    async spoil(answer) {
      const { offset, items, size, total } = answer;
      if (offset === 0) return;
      const next = offset + size < total ? [await first(answer, offset + size)] : [];
      answer.set('items', [...items.slice(1), ...next]);
    },
  }),
  ...inLists(byPage, {
    name: 'pages are counted from 0',
    rule: 'pagination/complete',
    async spoil(answer) {
      const next = answer.pagination.read(await answer.ask({ index: answer.index + 1 }));
      answer.set('items', next.items);
    },
  }),
  ...inLists(byOffset, {
    name: 'the offset is taken for a page',
    rule: 'pagination/complete',
    async spoil(answer) {
      const { offset } = answer;
      const other = answer.pagination.read(await answer.ask({ index: Math.max(0, offset - 1) }));
      answer.set('items', other.items);
      answer.set('count', other.items.length);
    },
  }),
  ...inLists(['imbrace listMessages'], {
    name: 'there is always more',
    rule: 'pagination/has-more',
    spoil: (answer) => answer.set('hasMore', true),
  }),
  ...inLists(['imbrace listMessages'], {
    name: 'there is never more',
    rule: 'pagination/has-more',
    spoil: (answer) => answer.set('hasMore', false),
  }),
  ...inLists(['imbrace listMessages'], {
    name: 'a full page means that there is more',
    rule: 'pagination/has-more',
    spoil: (answer) => answer.set('hasMore', answer.items.length === answer.size),
  }),
  ...inLists(['imbrace listMessages'], {
    name: 'behind nothing there is more',
    rule: 'pagination/has-more',
    spoil: (answer) =>
      answer.set('hasMore', answer.get('hasMore') === true || answer.items.length === 0),
  }),
  ...inLists(everywhere, {
    name: 'the total grows from page to page',
    rule: 'pagination/total',
    spoil: (answer) => answer.set('total', answer.total + answer.index),
  }),
  ...inLists(['inbox listContacts', 'icecore listConversations'], {
    name: 'the total grows with every request',
    rule: 'pagination/total',
    spoil: (answer) => answer.set('total', answer.total + answer.nth),
  }),
  ...inLists(everywhere, {
    name: 'the total is that of the page',
    rule: 'pagination/total',
    spoil: (answer) => answer.set('total', answer.items.length),
  }),
  ...inLists([...everywhere, 'inbox listMessages'], {
    name: 'the total is one too many',
    rule: 'pagination/total',
    spoil: (answer) => answer.set('total', answer.total + 1),
  }),
  ...inLists(['icecore listConversations', 'aimychats listConversations'], {
    name: 'the last page does not count unless it is full',
    rule: 'pagination/pages',
    spoil: (answer) => answer.set('pages', Math.floor(answer.total / answer.size)),
  }),
  ...inLists(['icecore listConversations', 'aimychats listConversations'], {
    name: 'there is always one page more',
    rule: 'pagination/pages',
    spoil: (answer) => answer.set('pages', Math.floor(answer.total / answer.size) + 1),
  }),
  ...inLists(byOffset, {
    name: 'the count is that of all items',
    rule: 'pagination/count',
    spoil: (answer) => answer.set('count', answer.total),
  }),
  ...inLists(byOffset, {
    name: 'the count is the size asked for',
    rule: 'pagination/count',
    spoil: (answer) => answer.set('count', answer.size),
  }),
  ...inLists(byPage, {
    name: 'the page stated is always the first',
    rule: 'pagination/echo',
    spoil: (answer) => answer.set('page', 1),
  }),
  ...inLists(['inkeep listConversations', 'icecore listConversations'], {
    name: 'the size stated is always the default',
    rule: 'pagination/echo',
    spoil: (answer) => answer.set('size', 20),
  }),
  ...inLists(everywhere, {
    name: 'past its end a list begins again',
    rule: 'pagination/past-the-end',
    async spoil(answer) {
      if (answer.offset < answer.total) return;
      const begin = answer.pagination.read(await answer.ask({ index: 0 }));
      answer.set('items', begin.items);
      answer.set('count', begin.items.length);
    },
  }),
  ...inLists(everywhere, {
    name: 'past its end a list repeats its last page',
    rule: 'pagination/past-the-end',
    async spoil(answer) {
      const { offset, total, size } = answer;
      if (offset < total || total === 0) return;
      const last = answer.pagination.read(await answer.ask({ index: Math.ceil(total / size) - 1 }));
      answer.set('items', last.items);
      answer.set('count', last.items.length);
    },
  }),
  ...inLists(['aimychats listConversations', 'imbrace listMessages', 'inbox listMessages'], {
    name: 'past its end a list fails',
    rule: 'pagination/past-the-end',
    spoil: ({ offset, total }) => (offset > 0 && offset >= total ? 500 : undefined),
  }),
  ...inLists(['icecore listConversations', 'inbox listContacts'], {
    name: 'past its end a list is not found',
    rule: 'pagination/past-the-end',
    spoil: ({ offset, total }) => (offset > 0 && offset >= total ? 404 : undefined),
  }),
  ...inLists(everywhere, {
    name: 'the size is ignored',
    rule: 'pagination/size',
    async spoil(answer) {
      const all = answer.pagination.read(await answer.ask({ index: 0, size: 100 }));
      answer.set('items', all.items);
      answer.set('count', all.items.length);
    },
  }),
  ...inLists(['aimychats listConversations', 'inkeep listConversations'], {
    name: 'a page has one item too many',
    rule: 'pagination/size',
    async spoil(answer) {
      const { offset, size, total, items } = answer;
      if (offset + size < total)
        answer.set('items', [...items, await first(answer, offset + size)]);
    },
  }),
  ...inLists(['inbox listConversations', 'imbrace listMessages', 'icecore listConversations'], {
    name: 'a page has one item too few',
    rule: 'pagination/full-parts',
    spoil: (answer) => answer.set('items', answer.items.slice(0, Math.max(0, answer.size - 1))),
  }),
  ...inLists(['inbox listConversations', 'icecore listConversations'], {
    name: 'a size above the largest is stated as if it were given',
    rule: 'pagination/oversize',
    spoil: (answer) => {
      const { sizeParameter = '' } = answer.pagination;
      answer.set('size', Number(answer.query.get(sizeParameter) ?? answer.size));
    },
  }),
  ...inLists(['icecore listConversations'], {
    name: 'a size above the largest is given',
    rule: 'pagination/oversize',
    async spoil(answer) {
      const wanted = Number(answer.query.get(answer.pagination.sizeParameter ?? ''));
      if (wanted > 100) answer.set('items', (await answer.all()).slice(0, wanted));
    },
  }),
  ...inLists(['icecore listConversations', 'inkeep listConversations', 'inbox listContacts'], {
    name: 'the order turns round between requests',
    rule: 'pagination/repeatable',
    spoil: (answer) => answer.set('items', answer.nth % 2 ? answer.items : reversed(answer.items)),
  }),
  ...inLists(['imbrace listMessages', 'aimychats listConversations', 'inbox listMessages'], {
    name: 'items change places with their neighbours',
    rule: 'pagination/repeatable',
    spoil(answer) {
      const at = answer.nth % Math.max(1, answer.items.length - 1);
      const items = [...answer.items];
      items.splice(at, 2, ...reversed(items.slice(at, at + 2)));
      answer.set('items', items);
    },
  }),
  ...inLists(everywhere, {
    name: 'small pages go through the list the other way',
    rule: 'pagination/stable-order',
    async spoil(answer) {
      if (answer.size < 50) answer.relist(reversed(await answer.all()));
    },
  }),
  ...inLists(['icecore listConversations', 'imbrace listMessages', 'inbox listContacts'], {
    name: 'the second page fails',
    rule: 'pagination/readable',
    spoil: ({ index, items }) => (index === 1 && items.length > 0 ? 503 : undefined),
  }),
  ...inLists(['aimychats listConversations'], {
    name: 'the next page of the last is the first',
    rule: 'pagination/link-ends',
    spoil: (answer) => answer.set('next', answer.get('next') ?? answer.get('first')),
  }),
  ...inLists(['aimychats listConversations'], {
    name: 'there is no link to the next page',
    rule: 'pagination/link-ends',
    spoil: (answer) => answer.set('next', null),
  }),
  ...inLists(['aimychats listConversations'], {
    name: 'there is no way back from pages in the middle',
    rule: 'pagination/link-ends',
    spoil: (answer) => answer.set('prev', answer.get('next') === null ? answer.get('prev') : null),
  }),
  ...inLists(['aimychats listConversations'], {
    name: 'before the first page is the first',
    rule: 'pagination/link-ends',
    spoil: (answer) => answer.set('prev', answer.get('prev') ?? answer.get('first')),
  }),
  ...inLists(['aimychats listConversations'], {
    name: 'the link to the next page leads back to the same',
    rule: 'pagination/link-targets',
    spoil: (answer) =>
      setLink(answer, 'next', (url) => url.searchParams.set('page', String(answer.index + 1))),
  }),
  ...inLists(['aimychats listConversations'], {
    name: 'the last page is one too early',
    rule: 'pagination/link-targets',
    spoil: (answer) =>
      setLink(answer, 'last', (url) => {
        const last = Math.floor(answer.total / answer.size);
        url.searchParams.set('page', String(Math.max(1, last)));
      }),
  }),
  ...inLists(['aimychats listConversations'], {
    name: 'the first page is page 0',
    rule: 'pagination/link-targets',
    spoil: (answer) => setLink(answer, 'first', (url) => url.searchParams.set('page', '0')),
  }),
  ...inLists(['aimychats listConversations'], {
    name: 'links lead to another host',
    rule: 'pagination/link-targets',
    spoil(answer) {
      for (const name of linkNames) setLink(answer, name, (url) => (url.host = 'internal.test'));
    },
  }),
  ...['per_page', 'status', 'source', 'search', 'sort'].flatMap((parameter) =>
    inLists(['aimychats listConversations'], {
      name: `links drop ${parameter}`,
      rule: 'pagination/link-targets',
      spoil(answer) {
        for (const name of linkNames)
          setLink(answer, name, (url) => url.searchParams.delete(parameter));
      },
    }),
  ),
];
