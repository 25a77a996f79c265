import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { rangeOf } from './days.ts';
import type { AimyChats, Conversation } from './records.ts';
import { type Match, searchIn } from './search-index.ts';
import { snippetOf } from './snippet.ts';

type Context = ContextOf<AimyChats, 'searchConversations'>;
type Filters = NonNullable<Context['body']['filters']>;

interface Found {
  readonly conversation: Conversation;
  readonly match: Match;
}

/** Search › Search Conversations. */
export function searchConversations({
  body: { query, filters = {}, sort = 'relevance', page = 1, per_page = 20 },
  records: { conversations },
  fake,
}: Context): ReplyOf<AimyChats['operations']['searchConversations']> {
  const passes = filterOf(filters);
  const found = searchIn(conversations, query)
    .flatMap((match): Found[] => {
      const conversation = conversations.get(match.id);
      return conversation && passes(conversation) ? [{ conversation, match }] : [];
    })
    .sort(orders[sort]);
  const shown = found.slice((page - 1) * per_page, page * per_page);
  return {
    status: 200,
    body: {
      data: shown.map(({ conversation, match }) => ({
        id: conversation.id,
        title: conversation.title,
        snippet: snippetOf(conversation, new Set(match.terms)),
        score: match.score,
        created_at: conversation.created_at,
      })),
      meta: {
        total: found.length,
        // Made up: a measured time would differ from run to run.
        took_ms: fake(`took ${query}`, (faker) => faker.number.int({ min: 5, max: 60 })),
      },
    },
  };
}

const byTime = (a: Found, b: Found): number =>
  compare(a.conversation.created_at, b.conversation.created_at) ||
  compare(a.conversation.id, b.conversation.id);

const orders: Readonly<
  Record<NonNullable<Context['body']['sort']>, (a: Found, b: Found) => number>
> = {
  relevance: (a, b) => b.match.score - a.match.score || -byTime(a, b),
  created_at: byTime,
  '-created_at': (a, b) => -byTime(a, b),
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All that is given must hold; of several topics, one is enough. */
function filterOf({
  topics = [],
  sentiment,
  ...days
}: Filters): (conversation: Conversation) => boolean {
  const { from = '', to } = rangeOf(days);
  const wanted = new Set(topics.map((topic) => topic.toLowerCase()));
  return ({ created_at, summary }) =>
    created_at >= from &&
    (to === undefined || created_at <= to) &&
    (wanted.size === 0 || summary?.topics.some((it) => wanted.has(it.toLowerCase())) === true) &&
    (sentiment === undefined || summary?.sentiment === sentiment);
}
