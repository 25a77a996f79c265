import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/inbox/types.ts';
import { ownConversation } from './own.ts';

const tag = 'parley check';

export const tagLaws = defineLaws<operations>([
  {
    rule: {
      name: 'inbox/tag-added',
      law: 'A tag that was added is on the conversation once, and the list finds it by the tag.',
      why: 'Tags are there to find conversations by.',
      source: 'Conversations: Add tag; List conversations: tag',
    },
    operation: 'addTag',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context);
      const path = { id };
      await context.ask('addTag', { path, json: { tag } });
      const { tags } = await context.ask('addTag', { path, json: { tag } });
      context.agree('/tags', { is: tags, must: [tag], as: 'a set, to which it was added twice' });
      const read = await context.ask('getConversation', { path });
      context.agree('/tags', { is: read.tags, must: [tag], as: 'as it was added' });
      const { data } = await context.ask('listConversations', { query: { tag } });
      const found = data.filter((it) => it.id === id).length;
      context.agree('/data', { is: found, must: 1, as: `in number, as ${id} has the tag` });
    },
  },
  {
    rule: {
      name: 'inbox/tag-removed',
      law: 'A tag that was removed is not on the conversation any more, the others are, and it is not found twice.',
      why: 'A conversation goes on being treated as what it is no longer.',
      source: 'Conversations: Remove tag; List conversations: tag',
    },
    operation: 'removeTag',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context);
      const path = { id };
      await context.ask('addTag', { path, json: { tag } });
      await context.ask('addTag', { path, json: { tag: 'other' } });
      const { tags } = await context.ask('removeTag', { path: { id, tag } });
      context.agree('/tags', { is: tags, must: ['other'], as: 'as the other was removed' });
      const read = await context.ask('getConversation', { path });
      context.agree('/tags', { is: read.tags, must: ['other'], as: 'as the other was removed' });
      const { data } = await context.ask('listConversations', { query: { tag } });
      const found = data.some((it) => it.id === id);
      context.agree('/data', {
        is: found,
        must: false,
        as: `to hold ${id}, whose tag was removed,`,
      });
      const again = await context.call('removeTag', { path: { id, tag } });
      context.refused(again, 'the tag was removed before', 404);
    },
  },
]);
