import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/aimychats/types.ts';
import { ownConversation } from './own.ts';

const page = 'Search › Search Conversations';

export const searchLaws = defineLaws<operations>([
  {
    rule: {
      name: 'aimychats/search-finds-the-new',
      law: 'The search finds a new conversation by its words, and marks them.',
      why: 'Whoever looks for what just came in finds nothing.',
      source: page,
    },
    operation: 'searchConversations',
    effect: 'delete',
    async run(context) {
      const { id, title, word } = await ownConversation(context);
      const { data, meta } = await context.ask('searchConversations', { json: { query: word } });
      const hits = data.filter((hit) => hit.id === id);
      const as = `as its content has the word ${word}, which no other has`;
      context.agree('/data', { is: hits.length, must: 1, as: `in number, ${as}` });
      context.agree('/meta/total', { is: meta.total, must: 1, as });
      for (const hit of hits) {
        const marked = hit.snippet.includes(`<mark>${word}</mark>`);
        context.agree('/data/0/snippet', {
          is: marked ? 'marked' : hit.snippet,
          must: 'marked',
          as,
        });
        context.agree('/data/0/title', { is: hit.title, must: title, as: 'as it was created' });
      }
    },
  },
  {
    rule: {
      name: 'aimychats/search-follows-changes',
      law: 'The search knows a conversation by its new title.',
      why: 'A title is changed so that others find the conversation by it.',
      source: `${page}; Conversations › Update Conversation`,
    },
    operation: 'searchConversations',
    effect: 'delete',
    async run(context) {
      const { id, word } = await ownConversation(context);
      const title = `Renamed${word}`;
      await context.ask('updateConversation', { path: { id }, json: { title } });
      const { data } = await context.ask('searchConversations', { json: { query: title } });
      const found = data.some((hit) => hit.id === id && hit.title === title);
      context.agree('/data', {
        is: found,
        must: true,
        as: `to hold ${id}, which is now ${title},`,
      });
    },
  },
  {
    rule: {
      name: 'aimychats/search-forgets-the-deleted',
      law: 'The search does not find what was deleted.',
      why: 'Words of deleted conversations are still given out.',
      source: `${page}; Conversations › Delete Conversation`,
    },
    operation: 'searchConversations',
    effect: 'delete',
    async run(context) {
      const { id, word } = await ownConversation(context);
      await context.ask('searchConversations', { json: { query: word } });
      await context.ask('deleteConversation', { path: { id } });
      const { data, meta } = await context.ask('searchConversations', { json: { query: word } });
      const is = data.filter((hit) => hit.id === id).length;
      const as = `as ${id} was deleted`;
      context.agree('/data', { is, must: 0, as: `in number, ${as}` });
      context.agree('/meta/total', { is: meta.total, must: 0, as });
    },
  },
  {
    rule: {
      name: 'aimychats/list-search-finds-the-new',
      law: 'The list finds a new conversation by a text in its title.',
      why: 'Whoever looks for what just came in finds nothing.',
      source: 'Conversations › List Conversations: search',
    },
    operation: 'listConversations',
    effect: 'delete',
    async run(context) {
      const { id, word } = await ownConversation(context);
      const { data, meta } = await context.ask('listConversations', { query: { search: word } });
      const as = `as only its title has ${word}`;
      context.agree('/data/0/id', { is: data[0]?.id, must: id, as });
      context.agree('/meta/total', { is: meta.total, must: 1, as });
    },
  },
]);
