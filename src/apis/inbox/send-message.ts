import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { conversationOf } from './conversations.ts';
import { storeOutgoing } from './outgoing.ts';
import type { Inbox } from './records.ts';

/** Whoever answers has read what came before. */
export function sendMessage(
  context: ContextOf<Inbox, 'sendMessage'>,
): ReplyOf<Inbox['operations']['sendMessage']> {
  const { path, body, records, now } = context;
  const { id, contact_id, channel_id } = conversationOf(records, path.id);
  for (const [name, key] of Object.entries({ contact: contact_id, channel: channel_id })) {
    if (key !== null) continue;
    throw new ApiError('conflict', { detail: `The ${name} of this conversation was deleted` });
  }
  const at = timestamp(now);
  const words = { conversation_id: id, text: body.text, created_at: at };
  const message = storeOutgoing(context, words);
  records.conversations.update(id, {
    unread_count: 0,
    last_message_at: at,
    updated_at: at,
    active_at: at,
  });
  return { status: 201, body: message };
}
