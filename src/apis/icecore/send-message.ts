import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import type { IceCore } from './records.ts';

const messagingWindow = 24 * 3_600_000;

/** Messages › Send Message: WhatsApp only, within 24 hours of the customer's last message. */
export function sendMessage({
  body,
  records,
  now,
  newKey,
  inScenario,
}: ContextOf<IceCore, 'sendMessage'>): ReplyOf<IceCore['operations']['sendMessage']> {
  const { conversationId, text } = body;
  const conversation = records.conversations.get(conversationId);
  if (!conversation) throw new ApiError('not-found');
  if (conversation.channel !== 'whatsapp') {
    throw new ApiError('invalid-body', {
      message: 'Messages can only be sent to WhatsApp conversations',
    });
  }
  const [lastInbound] = records.messages.page({
    where: { conversationId, direction: 'inbound' },
    order: '-sentAt',
    offset: 0,
    limit: 1,
  }).items;
  const isOpen = lastInbound && now - Date.parse(lastInbound.sentAt) <= messagingWindow;
  if (!isOpen || inScenario('window-closed')) {
    throw new ApiError('invalid-body', { message: 'The 24-hour messaging window is closed' });
  }
  const sentAt = timestamp(now);
  const { _id } = records.messages.insert({
    _id: newKey('messages'),
    conversationId,
    direction: 'outbound',
    text,
    sentAt,
  });
  // Whoever answers takes the conversation on, whether it was waiting or already closed.
  records.conversations.update(conversationId, { status: 'in_progress', lastMessageAt: sentAt });
  return { status: 200, body: { success: true, messageId: _id, sentAt } };
}
