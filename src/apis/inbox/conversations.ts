import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import type { Collection } from '../../world/collection.ts';
import { storeOutgoing } from './outgoing.ts';
import type { Conversation, Inbox } from './records.ts';
import { shownConversation } from './show.ts';

type Operations = Inbox['operations'];

/** Throws `not-found` where there is none. */
export function conversationOf(
  { conversations }: { conversations: Collection<Conversation> },
  id: string,
): Conversation {
  const conversation = conversations.get(id);
  if (conversation) return conversation;
  throw new ApiError('not-found');
}

/** Opening a conversation is reading it. */
export function getConversation({
  path: { id },
  records,
}: ContextOf<Inbox, 'getConversation'>): ReplyOf<Operations['getConversation']> {
  conversationOf(records, id);
  const read = records.conversations.update(id, { unread_count: 0 });
  return { status: 200, body: shownConversation(read) };
}

/** Begins with the caller's message, if there is one. */
export function createConversation(
  context: ContextOf<Inbox, 'createConversation'>,
): ReplyOf<Operations['createConversation']> {
  const { records, now, newKey } = context;
  const { contact_id, channel_id, subject = null, text } = context.body;
  const channel = records.channels.get(channel_id);
  if (!channel) throw new Error(`There is no channel ${channel_id}.`);
  const at = timestamp(now);
  const conversation = records.conversations.insert({
    id: newKey('conversations'),
    contact_id,
    channel_id,
    channel_type: channel.type,
    status: 'open',
    subject,
    tags: [],
    assigned_agent_id: null,
    unread_count: 0,
    last_message_at: text === undefined ? null : at,
    created_at: at,
    updated_at: at,
    active_at: at,
  });
  if (text !== undefined) {
    storeOutgoing(context, { conversation_id: conversation.id, text, created_at: at });
  }
  return { status: 201, body: shownConversation(conversation) };
}

export function assignConversation({
  path: { id },
  body: { agent_id },
  records,
  now,
}: ContextOf<Inbox, 'assignConversation'>): ReplyOf<Operations['assignConversation']> {
  conversationOf(records, id);
  const assigned = records.conversations.update(id, {
    assigned_agent_id: agent_id,
    updated_at: timestamp(now),
  });
  return { status: 200, body: shownConversation(assigned) };
}
