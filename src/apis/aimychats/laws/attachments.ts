import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/aimychats/types.ts';
import { fileOf, ownConversation } from './own.ts';

const page = 'Attachments › Upload Attachment';

export const attachmentLaws = defineLaws<operations>([
  {
    rule: {
      name: 'aimychats/attachment-kept',
      law: 'An uploaded file has its size, stands in its conversation and comes back whole by its link.',
      why: 'A file that is cut short or lost is noticed when it is needed.',
      source: `${page}; Conversations › Get Conversation`,
    },
    operation: 'uploadAttachment',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context);
      const sent = { path: { id }, body: fileOf(3000) };
      const { url, size, ...attachment } = await context.ask('uploadAttachment', sent);
      context.agree('/size', { is: size, must: 3000, as: 'the bytes that were sent' });
      const { response } = await context.fetch(url);
      const is =
        response.status === 200 ? response.text.length : `answered with ${response.status}`;
      context.agree('/url', { is, must: 3000, as: 'to lead to the bytes that were sent' });
      const { attachments } = await context.ask('getConversation', { path: { id } });
      const ids = attachments.map((it) => it.id);
      context.agree('/attachments', { is: ids, must: [attachment.id], as: 'by their ids' });
    },
  },
  {
    rule: {
      name: 'aimychats/attachment-counted',
      law: 'An uploaded file counts in the storage, and its deletion takes it out again.',
      why: 'Storage that is not given back fills up.',
      source: `${page}; Account › Get Usage Statistics`,
    },
    operation: 'getUsage',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context);
      const stored = async () => (await context.ask('getUsage')).storage.by_type.attachments;
      // Large enough to be seen after rounding.
      const bytes = 2_000_000;
      const before = await stored();
      const attachment = await context.ask('uploadAttachment', {
        path: { id },
        body: fileOf(bytes),
      });
      const grown = (await stored()) - before;
      const fits = grown > 1.8 && grown < 2.1;
      const is = fits ? 'the file' : grown;
      const place = '/storage/by_type/attachments';
      context.agree(place, { is, must: 'the file', as: `of ${bytes} bytes, more than before` });
      await context.ask('deleteAttachment', { path: { id: attachment.id } });
      const left = Math.abs((await stored()) - before) < 0.1;
      context.agree(place, {
        is: left ? before : 'more',
        must: before,
        as: 'as before the file came',
      });
    },
  },
  {
    rule: {
      name: 'aimychats/deleted-with-attachments',
      law: 'The attachments of a deleted conversation are gone too.',
      why: 'The page says “permanently”; files of what was deleted are still given out.',
      source: 'Conversations › Delete Conversation',
    },
    operation: 'deleteAttachment',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context);
      const sent = { path: { id }, body: fileOf(10) };
      const attachment = await context.ask('uploadAttachment', sent);
      await context.ask('deleteConversation', { path: { id } });
      const gone = await context.call('deleteAttachment', { path: { id: attachment.id } });
      context.refused(gone, 'it went with its conversation', 404);
    },
  },
]);
