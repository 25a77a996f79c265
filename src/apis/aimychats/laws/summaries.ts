import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/aimychats/types.ts';
import { type Context, ownConversation, settled } from './own.ts';

const page = 'Conversations › Create Conversation';

const processed = (context: Context, id: string) =>
  settled(context, {
    ask: () => context.ask('getConversation', { path: { id } }),
    done: ({ status }) => status !== 'processing',
  });

export const summaryLaws = defineLaws<operations>([
  {
    rule: {
      name: 'aimychats/processing-ends',
      law: 'A new conversation is processing, and then completed with a summary.',
      why: 'Clients wait for the summary, and would wait for ever or show none.',
      source: `${page}; Conversations › Get Conversation`,
    },
    operation: 'getConversation',
    effect: 'delete',
    async run(context) {
      const created = await ownConversation(context);
      context.agree('/status', {
        is: created.status,
        must: 'processing',
        as: 'as its summary is to come',
      });
      context.agree('/summary', { is: created.summary, must: null, as: 'as it is to come' });
      const { status, summary } = await processed(context, created.id);
      context.agree('/status', {
        is: status,
        must: 'completed',
        as: 'as it has words to summarise',
      });
      const is = summary === null ? null : 'a summary';
      context.agree('/summary', { is, must: 'a summary', as: 'as it is completed' });
    },
  },
  {
    rule: {
      name: 'aimychats/processing-seen-in-lists',
      law: 'The list shows that a conversation is completed, and its summary.',
      why: 'A client that polls the list would poll for ever.',
      source: 'Conversations › List Conversations',
    },
    operation: 'listConversations',
    effect: 'delete',
    async run(context) {
      const { id, word } = await ownConversation(context);
      const one = await processed(context, id);
      const { data } = await context.ask('listConversations', { query: { search: word } });
      const listed = data.find((it) => it.id === id);
      const as = 'as the conversation by itself says';
      context.agree('/data/0/status', { is: listed?.status, must: one.status, as });
      const [is, must] = [listed?.summary?.content ?? null, one.summary?.content ?? null];
      context.agree('/data/0/summary/content', { is, must, as });
    },
  },
  {
    rule: {
      name: 'aimychats/summary-regenerated',
      law: 'Asking for another summary makes the conversation processing until it is there.',
      why: 'A client takes the old summary for the new one.',
      source: 'Summaries › Regenerate Summary',
    },
    operation: 'createSummary',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context);
      const before = await processed(context, id);
      const asked = await context.now();
      const job = await context.ask('createSummary', { path: { id }, json: { style: 'detailed' } });
      context.agree('/conversation_id', {
        is: job.conversation_id,
        must: id,
        as: 'as in the path',
      });
      const during = await context.ask('getConversation', { path: { id } });
      const as = 'while another summary is made';
      const soon = (await context.now()) - asked < 1000;
      if (soon) context.agree('/status', { is: during.status, must: 'processing', as });
      await context.wait(1000);
      const after = await processed(context, id);
      context.agree('/status', { is: after.status, must: 'completed', as: 'in the end' });
      const later = Date.parse(after.updated_at) > Date.parse(before.updated_at);
      const is = later ? 'later' : after.updated_at;
      context.agree('/updated_at', { is, must: 'later', as: `than ${before.updated_at}` });
    },
  },
]);
