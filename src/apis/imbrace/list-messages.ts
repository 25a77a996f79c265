import type { components } from '../../generated/imbrace/types.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { contactOf } from './caller.ts';
import type { Imbrace, Message } from './records.ts';

/** 5. Get Conversation Messages: those of the caller's conversation, the newest first. */
export function listMessages(
  context: ContextOf<Imbrace, 'listMessages'>,
): ReplyOf<Imbrace['operations']['listMessages']> {
  const { query, records } = context;
  const { limit, skip } = query;
  const { items, total } = records.messages.page({
    where: { conversation_id: contactOf(context)?.conversation_id ?? '' },
    order: '-created_at',
    offset: skip,
    limit,
  });
  return {
    status: 200,
    body: {
      object_name: 'list',
      data: items.map(listed),
      nested: {},
      has_more: skip + items.length < total,
      count: total,
      total: items.length,
    },
  };
}

const listed = (message: Message): components['schemas']['ListedMessage'] => ({
  object_name: message.object_name,
  id: message.id,
  organization_id: message.organization_id,
  business_unit_id: message.business_unit_id,
  conversation_id: message.conversation_id,
  from: message.from,
  type: message.type,
  content: message.content,
  created_at: message.created_at,
  updated_at: message.updated_at,
});
