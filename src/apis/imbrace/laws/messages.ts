import { defineLaws, type LawContext } from '../../../check/laws.ts';
import type { operations } from '../../../generated/imbrace/types.ts';
import { fingerprint } from '../../../world/digest.ts';

type Context = LawContext<operations>;

/** A message in a conversation of the law's own, with a word that no other has. */
async function ownMessage({ ask }: Context) {
  const { id, contact_id, organization_id } = await ask('createConversation');
  const word = `parley${fingerprint(id)}`;
  // The contact's id is the token of its conversation.
  const contact = { as: null, headers: { 'X-Access-Token': contact_id } };
  const json = { type: 'text', text: `Have you got ${word}?` } as const;
  const message = await ask('sendMessage', { ...contact, json });
  return { conversation: id, contact_id, contact, message, word, path: { organization_id } };
}

export const messageLaws = defineLaws<operations>([
  {
    rule: {
      name: 'imbrace/message-is-the-contacts',
      law: 'A message that a contact sends is from it, in its conversation, and says what was sent.',
      why: 'Words are put into the mouth of another.',
      source: '6. Send Message to Conversation',
    },
    operation: 'sendMessage',
    effect: 'create',
    async run(context) {
      const { conversation, contact_id, message, word } = await ownMessage(context);
      const as = 'as its token says';
      context.agree('/conversation_id', { is: message.conversation_id, must: conversation, as });
      context.agree('/from', { is: message.from, must: contact_id, as });
      const must = { text: `Have you got ${word}?` };
      context.agree('/content', { is: message.content, must, as: 'as it was sent' });
    },
  },
  {
    rule: {
      name: 'imbrace/contact-sees-its-messages',
      law: 'A contact sees the messages of its own conversation and no others.',
      why: 'A visitor would read what others wrote.',
      source: '5. Get Conversation Messages',
    },
    operation: 'listMessages',
    effect: 'create',
    async run(context) {
      const { contact, message } = await ownMessage(context);
      const { data, count, total } = await context.ask('listMessages', contact);
      const as = 'the one that was sent';
      context.agree('/data', {
        is: data.map(({ id }) => id),
        must: [message.id],
        as: `by ids, ${as}`,
      });
      context.agree('/count', { is: count, must: 1, as });
      context.agree('/total', { is: total, must: 1, as });
    },
  },
  {
    rule: {
      name: 'imbrace/search-finds-the-new',
      law: 'The search finds a new message by its words.',
      why: 'Whoever looks for what just came in finds nothing.',
      source: '7. Search Organization Messages',
    },
    operation: 'searchMessages',
    effect: 'create',
    async run(context) {
      const { message, word, path } = await ownMessage(context);
      const found = await context.ask('searchMessages', { path, json: { q: word } });
      const ids = found.message.hits.map(({ _id }) => _id);
      const as = `by ids, as only this one has ${word}`;
      context.agree('/message/hits', { is: ids, must: [message.id], as });
    },
  },
  {
    rule: {
      name: 'imbrace/fetch-finds-the-conversation',
      law: 'Fetching by a conversation finds its messages and no others.',
      why: 'A history that is built from it has gaps, or strangers in it.',
      source: '8. Fetch Organization Messages',
    },
    operation: 'fetchMessages',
    effect: 'create',
    async run(context) {
      const { message, conversation, path } = await ownMessage(context);
      const json = { filter: `conversation_id = ${conversation}` };
      const { results, total } = (await context.ask('fetchMessages', { path, json })).message;
      const ids = results.map(({ _id }) => _id);
      context.agree('/message/results', {
        is: ids,
        must: [message.id],
        as: 'by ids, what was sent',
      });
      context.agree('/message/total', { is: total, must: 1, as: 'as one was sent' });
    },
  },
  {
    rule: {
      name: 'imbrace/search-counts',
      law: 'The search counts what it finds, and one more after another message.',
      why: 'Whoever pages through the hits stops too early or goes on for ever.',
      source: '7. Search Organization Messages: estimatedTotalHits',
    },
    operation: 'searchMessages',
    effect: 'create',
    mockOnly: 'the page itself prints an estimate of 0 beside one hit',
    async run(context) {
      const { path } = await ownMessage(context);
      const search = async () =>
        (await context.ask('searchMessages', { path, json: { q: '', limit: 5 } })).message;
      const { estimatedTotalHits: before } = await search();
      const { message } = await ownMessage(context);
      const { estimatedTotalHits, hits } = await search();
      const as = 'one more than before, as one was sent';
      context.agree('/message/estimatedTotalHits', {
        is: estimatedTotalHits,
        must: before + 1,
        as,
      });
      const must = Math.min(5, before + 1);
      context.agree('/message/hits', {
        is: hits.length,
        must,
        as: 'in number, as many as there are',
      });
      const newest = 'as it is the newest';
      context.agree('/message/hits/0/_id', { is: hits[0]?._id, must: message.id, as: newest });
    },
  },
]);
