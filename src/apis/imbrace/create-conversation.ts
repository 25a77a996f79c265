import type { components } from '../../generated/imbrace/types.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { preciseTimestamp } from '../../world/clock.ts';
import type { Collection } from '../../world/collection.ts';
import { channelOfCaller } from './caller.ts';
import { bot } from './directory.ts';
import { guestName } from './guest-name.ts';
import type { Contact, Imbrace } from './records.ts';

/** What the page numbers the guest of its example. */
const firstGuest = 753_342;

/** 4. Create Conversation: a new contact and its conversation on the caller's channel. */
export function createConversation(
  context: ContextOf<Imbrace, 'createConversation'>,
): ReplyOf<Imbrace['operations']['createConversation']> {
  const { records, newKey, now } = context;
  const channel = channelOfCaller(context);
  const { organization_id, business_unit_id, team_id } = channel;
  const id = newKey('conversations');
  const contact_id = newKey('contacts');
  const number = nextGuest(records.contacts, organization_id);
  records.contacts.insert({ id: contact_id, organization_id, conversation_id: id, number });
  const conversation: components['schemas']['Conversation'] = {
    object_name: 'conversation',
    id,
    organization_id,
    business_unit_id,
    channel_id: channel.id,
    channel_type: channel.type,
    contact_id,
    status: 'active',
    name: guestName(number, now),
    timestamp: preciseTimestamp(now),
    users: [bot],
  };
  const counted = { team_id, queue: null, assignee: null, online: false };
  records.conversations.insert({ ...conversation, ...counted });
  return { status: 200, body: conversation };
}

function nextGuest(contacts: Collection<Contact>, organization_id: string): number {
  const { items } = contacts.page({
    where: { organization_id },
    order: '-number',
    offset: 0,
    limit: 1,
  });
  return (items[0]?.number ?? firstGuest - 1) + 1;
}
