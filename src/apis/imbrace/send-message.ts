import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { preciseTimestamp } from '../../world/clock.ts';
import { contactOf } from './caller.ts';
import type { Imbrace, Message, Queue } from './records.ts';

/** 6. Send Message to Conversation: from the contact to its conversation. */
export function sendMessage(
  context: ContextOf<Imbrace, 'sendMessage'>,
): ReplyOf<Imbrace['operations']['sendMessage']> {
  const { body, records, newKey, now } = context;
  const contact = contactOf(context);
  const conversation = contact && records.conversations.get(contact.conversation_id);
  if (!conversation) throw new ApiError('not-found');
  const sent = preciseTimestamp(now);
  const message = records.messages.insert({
    object_name: 'message',
    id: newKey('messages'),
    organization_id: conversation.organization_id,
    business_unit_id: conversation.business_unit_id,
    channel_id: conversation.channel_id,
    channel_type: conversation.channel_type,
    conversation_id: conversation.id,
    from: contact.id,
    type: body.type,
    content: contentOf(body),
    created_at: sent,
    updated_at: sent,
  });
  if (!waiting.includes(conversation.queue)) {
    records.conversations.update(conversation.id, { queue: 'rep_needed', status: 'active' });
  }
  return { status: 200, body: message };
}

/** Where another message changes nothing: an answer is due already, or will never come. */
const waiting: readonly (Queue | null)[] = ['rep_needed', 'soon_to_be', 'overdue', 'spam'];

/** Of a body, only what its type asks for; what else it brings is not kept. */
function contentOf(body: ContextOf<Imbrace, 'sendMessage'>['body']): Message['content'] {
  switch (body.type) {
    case 'text':
      return { text: body.text };
    case 'quick_reply':
      return { title: body.title, payload: body.payload };
    default:
      return { url: body.url, ...(body.caption !== undefined && { caption: body.caption }) };
  }
}
