import type { Fields, SeedPlan } from '../../mock/seed-plan.ts';
import { preciseTimestamp } from '../../world/clock.ts';
import { bot, channelOf, organization } from './directory.ts';
import { guestName } from './guest-name.ts';
import { quickReplies, type Topic, topics } from './phrases.ts';
import type { Contact, Conversation, Message, Queue } from './records.ts';
import { lotOf } from './shares.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A conversation with what belongs to it. */
export interface Thread {
  readonly contact: Contact;
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
}

/** How long ago a conversation began; the longest ends within two hours. */
const ages: Readonly<Record<Queue | 'answered', readonly [number, number]>> = {
  rep_needed: [2 * hour, day],
  soon_to_be: [20 * hour, day],
  overdue: [26 * hour, 30 * day],
  pending: [day, 10 * day],
  closed: [day, 90 * day],
  spam: [day, 30 * day],
  answered: [2 * hour, 7 * day],
};

const lastIsContact: readonly (Queue | null)[] = ['rep_needed', 'soon_to_be', 'overdue', 'spam'];

export function generatedThread({
  ordinal,
  start,
  fields,
}: Omit<SeedPlan, 'size'> & { readonly ordinal: number }): Thread {
  const own = fields('conversations', String(ordinal));
  const lot = lotOf(ordinal);
  const channel = channelOf(lot.channel_type);
  const [min, max] = ages[lot.queue ?? 'answered'];
  const age = own('timestamp', (faker) => faker.number.int({ min, max }));
  const id = own('id', (faker) => `conv_${faker.string.uuid()}`);
  const contact_id = own('contact_id', (faker) => `con_${faker.string.uuid()}`);
  // One guest every fifteen seconds, up to the last one before the page's example.
  const number = lot.channel_type === 'web' ? 753_340 - Math.floor(age / (15 * second)) : null;
  const conversation: Conversation = {
    object_name: 'conversation',
    id,
    ...organization,
    channel_id: channel.id,
    ...lot,
    contact_id,
    status: lot.queue === 'closed' ? 'closed' : 'active',
    name:
      number === null
        ? own('name', (faker) => faker.person.fullName())
        : guestName(number, start - age),
    timestamp: preciseTimestamp(start - age),
    users: [bot],
    online: false,
  };
  return {
    contact: {
      id: contact_id,
      organization_id: organization.organization_id,
      conversation_id: id,
      number,
    },
    conversation,
    messages: messagesOf({ conversation, own, began: start - age }),
  };
}

interface Beginning {
  readonly conversation: Conversation;
  readonly own: Fields;
  /** Milliseconds since the epoch. */
  readonly began: number;
}

/** Both sides in turn; the contact writes first, and last where it waits for an answer. */
function messagesOf({ conversation, own, began }: Beginning): readonly Message[] {
  const { queue, assignee, contact_id } = conversation;
  const topic = own('topic', (faker) => faker.helpers.arrayElement(topics));
  const length = own('messages.length', (faker) =>
    faker.helpers.arrayElement(lastIsContact.includes(queue) ? [1, 3, 5] : [2, 4, 6]),
  );
  const custom = customFields(own);
  let time = began;
  return Array.from({ length }, (_, index): Message => {
    const value: Fields = (path, make) => own(`messages.${index}.${path}`, make);
    const byContact = index % 2 === 0;
    time += value('created_at', (faker) => faker.number.int({ min: 5 * second, max: 15 * minute }));
    const sent = preciseTimestamp(time);
    return {
      object_name: 'message',
      id: value('id', (faker) => `msg_${faker.string.uuid()}`),
      organization_id: conversation.organization_id,
      business_unit_id: conversation.business_unit_id,
      channel_id: conversation.channel_id,
      channel_type: conversation.channel_type,
      conversation_id: conversation.id,
      from: byContact ? contact_id : (assignee ?? bot.id),
      ...said({ value, topic, index }),
      created_at: sent,
      updated_at: sent,
      ...(byContact && custom && { fields: custom }),
    };
  });
}

interface Turn {
  readonly value: Fields;
  readonly topic: Topic;
  readonly index: number;
}

function said({ value, topic, index }: Turn): Pick<Message, 'type' | 'content'> {
  const byContact = index % 2 === 0;
  const type: Message['type'] =
    index === 0
      ? 'text'
      : value('type', (faker) =>
          faker.helpers.weightedArrayElement<Message['type']>([
            { value: 'text', weight: 84 },
            { value: byContact ? 'quick_reply' : 'pdf', weight: 8 },
            { value: 'image', weight: 5 },
            { value: 'file', weight: 3 },
          ]),
        );
  switch (type) {
    case 'text': {
      const later = byContact ? topic.followUps : topic.answers;
      const lines = index === 0 ? [topic.opening] : later;
      const text = value('content.text', (faker) => faker.helpers.arrayElement(lines)(faker));
      return { type, content: { text } };
    }
    case 'quick_reply': {
      const title = value('content.title', (faker) => faker.helpers.arrayElement(quickReplies));
      return { type, content: { title, payload: title.toLowerCase().replaceAll(' ', '_') } };
    }
    default: {
      const { file, caption } = topic.attachment;
      const ending = { image: 'jpg', file: 'docx', pdf: 'pdf' }[type];
      return { type, content: { url: `https://files.example.com/${file}.${ending}`, caption } };
    }
  }
}

/** What half of the contacts have told of themselves. Nobody is Male, as the page's search for it finds nothing. */
function customFields(own: Fields): Message['fields'] {
  if (!own('fields', (faker) => faker.datatype.boolean())) return undefined;
  return {
    '64ba48e32261fdc660addf02': own('fields.gender', (faker) =>
      faker.helpers.arrayElement(['Female', 'Non-binary', '']),
    ),
    '64ba48e32261fdc660addf03': own('fields.interests', (faker) =>
      faker.helpers.arrayElements(['Garden', 'Kitchen', 'Sports'], { min: 0, max: 2 }),
    ),
    '64ba48e32261fdc660addf04': own(
      'fields.orders',
      (faker) => faker.helpers.maybe(() => faker.number.int({ min: 1, max: 40 })) ?? null,
    ),
  };
}
