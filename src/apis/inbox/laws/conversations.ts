import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/inbox/types.ts';
import { listedTotal, ownAgent, ownContact, ownConversation } from './own.ts';

export const conversationLaws = defineLaws<operations>([
  {
    rule: {
      name: 'inbox/opened-is-read',
      law: 'Opening a conversation resets its unread count, listing it does not.',
      why: 'The page says so; unread conversations are the ones that get answered.',
      source: 'Conversations: Get conversation (resets unread_count)',
    },
    operation: 'getConversation',
    effect: 'change',
    mockOnly: 'it would mark a conversation as read that this run did not create',
    async run({ ask, agree, parts, inconclusive }) {
      for await (const { data } of parts('listConversations')) {
        const unread = data.find(({ unread_count }) => unread_count > 0);
        if (!unread) continue;
        const path = { id: unread.id };
        const query = { search: unread.subject ?? '' };
        const ofList = async () =>
          (await ask('listConversations', { query })).data.find(({ id }) => id === unread.id);
        const before = await ofList();
        const as = 'as listing is not opening';
        if (!before) return inconclusive('the list does not find the conversation by its subject');
        agree('/data/0/unread_count', { is: before.unread_count, must: unread.unread_count, as });
        const { unread_count } = await ask('getConversation', { path });
        agree('/unread_count', { is: unread_count, must: 0, as: 'as it is opened' });
        const after = await ofList();
        agree('/data/0/unread_count', { is: after?.unread_count, must: 0, as: 'as it was opened' });
        return;
      }
      inconclusive('no conversation has unread messages');
    },
  },
  {
    rule: {
      name: 'inbox/assignment-shows',
      law: 'An assigned conversation shows its agent, until it is assigned to nobody.',
      why: 'Nobody answers what everybody thinks another has taken.',
      source: 'Conversations: Assign agent',
    },
    operation: 'assignConversation',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context);
      const agent = await ownAgent(context);
      const path = { id };
      for (const agent_id of [agent.id, null]) {
        const answer = await context.ask('assignConversation', { path, json: { agent_id } });
        const as = 'as it was assigned';
        const place = '/assigned_agent_id';
        context.agree(place, { is: answer.assigned_agent_id, must: agent_id, as });
        const read = await context.ask('getConversation', { path });
        context.agree(place, { is: read.assigned_agent_id, must: agent_id, as });
      }
    },
  },
  {
    rule: {
      name: 'inbox/status-filters',
      law: 'A conversation is listed under its new status and no more under its old one.',
      why: 'Resolved conversations are worked on again, or open ones forgotten.',
      source: 'Conversations: Update status; List conversations: status',
    },
    operation: 'listConversations',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context);
      const before = {
        open: await listedTotal(context, { status: 'open' }),
        resolved: await listedTotal(context, { status: 'resolved' }),
      };
      await context.ask('updateConversationStatus', { path: { id }, json: { status: 'resolved' } });
      const resolved = await listedTotal(context, { status: 'resolved' });
      const as = `one otherwise than before, as ${id} went from open to resolved`;
      context.agree('/total', { is: resolved, must: before.resolved + 1, as });
      const open = await listedTotal(context, { status: 'open' });
      context.agree('/total', { is: open, must: before.open - 1, as });
    },
  },
  {
    rule: {
      name: 'inbox/search-finds-the-contact',
      law: 'The list finds a conversation by the name and by the email of its contact.',
      why: 'People look for customers, not for subjects.',
      source: 'Conversations: List conversations: search',
    },
    operation: 'listConversations',
    effect: 'delete',
    async run(context) {
      const { id, contact } = await ownConversation(context);
      for (const search of [contact.name, contact.email ?? contact.name]) {
        const { data } = await context.ask('listConversations', { query: { search } });
        const as = `by ids, as only its contact is ${search}`;
        context.agree('/data', { is: data.map((it) => it.id), must: [id], as });
      }
    },
  },
  {
    rule: {
      name: 'inbox/suggestion-stays',
      law: 'The same conversation gets the same suggestion until it changes.',
      why: 'A suggestion that is another each time cannot be discussed or tested.',
      source: 'AI Suggest: Get AI reply suggestion',
    },
    operation: 'suggestReply',
    effect: 'delete',
    async run(context) {
      const { id } = await ownConversation(context, 'Hello');
      const query = { conversation_id: id };
      const first = await context.ask('suggestReply', { query });
      const { suggestion } = await context.ask('suggestReply', { query });
      const as = 'as nothing happened in between';
      context.agree('/suggestion', { is: suggestion, must: first.suggestion, as });
    },
  },
  {
    rule: {
      name: 'inbox/toggled-twice',
      law: 'An automation that is toggled is the other way round, and toggled twice as it was.',
      why: 'An automation that runs although it was switched off does harm.',
      source: 'Automations: Toggle active/inactive',
    },
    operation: 'toggleAutomation',
    effect: 'delete',
    async run(context) {
      const json = { name: 'Check', trigger: 'message.received', actions: ['none'] };
      const { id, active } = await context.ask('createAutomation', { json });
      context.afterwards('deleteAutomation', { path: { id } });
      for (const must of [!active, active]) {
        const toggled = await context.ask('toggleAutomation', { path: { id } });
        context.agree('/active', { is: toggled.active, must, as: 'as it was toggled' });
      }
    },
  },
  {
    rule: {
      name: 'inbox/contact-keeps-conversations',
      law: 'Deleting a contact leaves its conversations, in which no message can be sent any more.',
      why: 'The words of a message would reach nobody.',
      source: 'Contacts: Delete contact; table of statuses: 409',
    },
    operation: 'sendMessage',
    effect: 'delete',
    async run(context) {
      const contact = await ownContact(context);
      const channel = await context.ask('createChannel', { json: { name: 'C', type: 'email' } });
      context.afterwards('deleteChannel', { path: { id: channel.id } });
      const ids = { contact_id: contact.id, channel_id: channel.id };
      const { id } = await context.ask('createConversation', { json: ids });
      await context.ask('deleteContact', { path: { id: contact.id } });
      await context.ask('getConversation', { path: { id } });
      const sent = await context.call('sendMessage', { path: { id }, json: { text: 'Hello' } });
      context.refused(sent, 'its contact was deleted', 409);
    },
  },
]);
