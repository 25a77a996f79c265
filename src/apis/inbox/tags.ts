import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { conversationOf } from './conversations.ts';
import type { Inbox } from './records.ts';
import { shownConversation } from './show.ts';

type Operations = Inbox['operations'];

/** Tags are a set in the order they came. */
export function addTag({
  path: { id },
  body: { tag },
  records,
  now,
}: ContextOf<Inbox, 'addTag'>): ReplyOf<Operations['addTag']> {
  const conversation = conversationOf(records, id);
  if (conversation.tags.includes(tag)) {
    return { status: 200, body: shownConversation(conversation) };
  }
  const tags = [...conversation.tags, tag];
  const tagged = records.conversations.update(id, { tags, updated_at: timestamp(now) });
  return { status: 200, body: shownConversation(tagged) };
}

export function removeTag({
  path: { id, tag },
  records,
  now,
}: ContextOf<Inbox, 'removeTag'>): ReplyOf<Operations['removeTag']> {
  const conversation = conversationOf(records, id);
  if (!conversation.tags.includes(tag))
    throw new ApiError('not-found', { message: 'Tag not found' });
  const tags = conversation.tags.filter((it) => it !== tag);
  const untagged = records.conversations.update(id, { tags, updated_at: timestamp(now) });
  return { status: 200, body: shownConversation(untagged) };
}
