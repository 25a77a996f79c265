import type { Fields } from '../../mock/seed-plan.ts';
import { timestamp } from '../../world/clock.ts';
import type { Conversation, Message } from './records.ts';
import { contactId, contactsFor } from './seed-contact.ts';
import { type Topic, topics } from './topics.ts';
import { channelTypes } from './workspace.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A conversation with its messages. */
export interface Thread {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
}

type Status = Conversation['status'];

/** The conversation of the contract's examples: the newest, not read yet. */
export function documentedThread(start: number): Thread {
  const at = (minutesAgo: number) => timestamp(start - minutesAgo * minute);
  const message = (ordinal: number, words: Pick<Message, 'text' | 'created_at'>): Message => ({
    id: `msg_${ordinal}`,
    conversation_id: 'conv_1',
    direction: ordinal === 2 ? 'outbound' : 'inbound',
    agent_id: ordinal === 2 ? 'agent_2' : null,
    ...words,
  });
  return {
    conversation: {
      id: 'conv_1',
      contact_id: 'cont_1',
      channel_id: 'chan_1',
      channel_type: 'whatsapp',
      status: 'open',
      subject: 'Where is my order #10482?',
      tags: ['order'],
      assigned_agent_id: 'agent_2',
      unread_count: 1,
      last_message_at: at(5),
      created_at: at(45),
      updated_at: at(5),
      active_at: at(5),
    },
    messages: [
      message(1, { text: 'Hi, where is my order #10482?', created_at: at(45) }),
      message(2, { text: 'Let me check this with the carrier.', created_at: at(30) }),
      message(3, { text: 'Will the parcel come today?', created_at: at(5) }),
    ],
  };
}

/** The older a conversation, the likelier it is resolved. */
function statusWeights(age: number): Readonly<Record<Status, number>> {
  if (age <= 2 * day) return { open: 60, pending: 30, resolved: 10 };
  if (age <= 14 * day) return { open: 20, pending: 25, resolved: 55 };
  return { open: 4, pending: 8, resolved: 88 };
}

const channelWeights = [34, 24, 14, 10, 10, 5, 3];

export interface ThreadPlan {
  readonly ordinal: number;
  readonly start: number;
  readonly fields: Fields;
}

export function thread({ ordinal, start, fields }: ThreadPlan): Thread {
  const id = fields('id', (faker) => `conv_${faker.string.alphanumeric(12)}`);
  // Squared, so that most are recent.
  const age = fields('created_at', (faker) => 2 * hour + faker.number.float() ** 2 * 88 * day);
  const topic = fields('topic', (faker) => faker.helpers.arrayElement(topics));
  const status = fields('status', (faker) =>
    faker.helpers.weightedArrayElement(
      (Object.entries(statusWeights(age)) as [Status, number][]).map(([value, weight]) => ({
        value,
        weight,
      })),
    ),
  );
  const channel = fields('channel_id', (faker) =>
    faker.helpers.weightedArrayElement(
      channelTypes.map(({ type }, index) => ({
        value: { type, id: `chan_${index + 1}` },
        weight: channelWeights[index] ?? 1,
      })),
    ),
  );
  const assigned_agent_id = fields('assigned_agent_id', (faker) =>
    status === 'open' && faker.datatype.boolean(0.4)
      ? null
      : `agent_${faker.number.int({ min: 1, max: 5 })}`,
  );
  const created = Math.floor(start - age);
  const details = fields('details', (faker) => ({
    order: `#${faker.string.numeric({ length: 5, allowLeadingZeros: false })}`,
    product: faker.commerce.product().toLowerCase(),
    count: faker.number.int({ min: 5, max: 200 }),
  }));
  const chosen = fields('case', (faker) => faker.helpers.arrayElement(topic.cases));
  const question = chosen.question(details);
  const messages = messagesOf({
    fields,
    id,
    topic,
    status,
    created,
    age,
    assigned_agent_id,
    question,
  });
  const last = messages.at(-1)?.created_at ?? timestamp(created);
  return {
    conversation: {
      id,
      contact_id: contactId(
        fields('contact_id', (faker) => faker.number.int({ min: 1, max: contactsFor(ordinal) })),
      ),
      channel_id: channel.id,
      channel_type: channel.type,
      status,
      subject: chosen.subject(details),
      tags: fields('tags', (faker) => faker.helpers.arrayElements(topic.tags, { min: 0, max: 2 })),
      assigned_agent_id,
      unread_count: fields('unread_count', (faker) =>
        status === 'open' && messages.at(-1)?.direction === 'inbound'
          ? faker.number.int({ min: 0, max: trailingInbound(messages) })
          : 0,
      ),
      last_message_at: last,
      created_at: timestamp(created),
      updated_at: last,
      active_at: last,
    },
    messages,
  };
}

const trailingInbound = (messages: readonly Message[]): number =>
  messages.length - 1 - messages.findLastIndex(({ direction }) => direction === 'outbound');

interface Exchange {
  readonly fields: Fields;
  readonly id: string;
  readonly topic: Topic;
  readonly status: Status;
  readonly assigned_agent_id: string | null;
  readonly question: string;
  /** When it began, and how long ago that is, in milliseconds. */
  readonly created: number;
  readonly age: number;
}

/** What is said in turn: a question, a follow-up, an answer, thanks. */
type Shape = readonly ('q' | 'f' | 'a' | 't')[];

/** An open conversation waits for an answer, a pending one for the contact, a resolved one ends with an answer or thanks. */
const shapes: Readonly<Record<Status, readonly Shape[]>> = {
  open: [['q'], ['q', 'f'], ['q', 'a', 'f'], ['q', 'a', 'f', 'f'], ['q', 'a', 'f', 'a', 'f']],
  pending: [
    ['q', 'a'],
    ['q', 'f', 'a'],
    ['q', 'a', 'f', 'a'],
  ],
  resolved: [
    ['q', 'a'],
    ['q', 'a', 't'],
    ['q', 'a', 'f', 'a'],
    ['q', 'a', 'f', 'a', 't'],
    ['q', 'f', 'a', 't'],
  ],
};

function messagesOf({ fields, id, topic, status, ...rest }: Exchange): readonly Message[] {
  const shape = fields('messages.shape', (faker) => faker.helpers.arrayElement(shapes[status]));
  const longest = Math.min(8 * hour, Math.floor(rest.age / (shape.length + 1)));
  const first = fields('messages.first', (faker) => faker.number.int({ min: 0, max: 5 }));
  let at = rest.created;
  const lines = {
    q: [rest.question],
    f: topic.followUps,
    a: topic.answers,
    t: topic.thanks,
  };
  return shape.map((turn, index) => {
    if (index > 0) {
      at += fields(`messages.${index}.created_at`, (faker) =>
        faker.number.int({ min: minute, max: longest }),
      );
    }
    const outbound = turn === 'a';
    // Nobody says the same twice.
    const before = shape.slice(0, index).filter((it) => it === turn).length;
    return {
      id: `${id.replace('conv_', 'msg_')}_${index + 1}`,
      conversation_id: id,
      direction: outbound ? 'outbound' : 'inbound',
      text: lines[turn][(first + before) % lines[turn].length] ?? rest.question,
      agent_id: outbound ? (rest.assigned_agent_id ?? 'agent_4') : null,
      created_at: timestamp(at),
    };
  });
}
