import type { Fields, SeededCollection, SeedPlan } from '../../mock/seed-plan.ts';
import { timestamp } from '../../world/clock.ts';
import { type Category, customerLines, replyLines, summaryOf } from './phrases.ts';
import type { Conversation, Message } from './records.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Status = Conversation['status'];

/** The older a conversation, the likelier it is closed. */
function statusWeights(age: number): Readonly<Record<Status, number>> {
  if (age <= 2 * day) return { open: 50, in_progress: 35, closed: 15 };
  if (age <= 14 * day) return { open: 15, in_progress: 25, closed: 60 };
  return { open: 5, in_progress: 10, closed: 85 };
}

const categories = { Support: 55, Sales: 30, Complaint: 15 };
const channels = { whatsapp: 66, telegram: 26, instagram: 8 };
const priorities = {
  Support: { low: 30, medium: 55, high: 15 },
  Sales: { low: 45, medium: 45, high: 10 },
  Complaint: { low: 5, medium: 40, high: 55 },
};

/** The conversation of the reference page, under its id and with its printed time. */
const documented = {
  _id: 'conv_123',
  status: 'open',
  channel: 'whatsapp',
  createdAt: '2025-10-30T10:00:00Z',
  classification: {
    category: 'Support',
    priority: 'medium',
    summary: 'Customer needs help with order',
  },
  user: '77001234567',
} as const;

interface Thread {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
}

export function seed({ size, start, fields }: SeedPlan): {
  conversations: SeededCollection<Conversation>;
  messages: SeededCollection<Message>;
} {
  const first = size > 0 ? [documentedThread(start)] : [];
  const rest = Array.from({ length: Math.max(0, size - 1) }, (_, index) =>
    generatedThread({ fields: fields('conversations', String(index + 1)), start }),
  );
  return {
    conversations: {
      documented: first.map(({ conversation }) => conversation),
      generated: rest.map(({ conversation }) => conversation),
    },
    messages: { generated: [...first, ...rest].flatMap(({ messages }) => messages) },
  };
}

/** Its customer wrote an hour before the world's start, so that the page's example of sending works. */
function documentedThread(start: number): Thread {
  const lastMessageAt = timestamp(start - hour);
  const message = (ordinal: number, words: Pick<Message, 'text' | 'sentAt'>): Message => ({
    _id: `msg_123_${ordinal}`,
    conversationId: documented._id,
    direction: 'inbound',
    ...words,
  });
  return {
    conversation: { ...documented, lastMessageAt },
    messages: [
      message(1, { text: 'Hello, I need help with my order.', sentAt: documented.createdAt }),
      message(2, { text: 'Is there any news about it?', sentAt: lastMessageAt }),
    ],
  };
}

function generatedThread({ fields, start }: { fields: Fields; start: number }): Thread {
  const pick = <T extends string>(path: string, weights: Readonly<Record<T, number>>): T =>
    fields(path, (faker) =>
      faker.helpers.weightedArrayElement(
        (Object.entries(weights) as [T, number][]).map(([value, weight]) => ({ value, weight })),
      ),
    );
  const _id = fields('_id', (faker) => `conv_${faker.string.alphanumeric(12)}`);
  const age = fields('createdAt', (faker) => faker.number.int({ min: 2 * hour, max: 90 * day }));
  const status = pick('status', statusWeights(age));
  const category = pick('classification.category', categories);
  const createdAt = start - age;
  const messages = messagesOf({ fields, conversation: { _id, status }, category, createdAt });
  return {
    conversation: {
      _id,
      status,
      channel: pick('channel', channels),
      createdAt: timestamp(createdAt),
      classification: {
        category,
        priority: pick('classification.priority', priorities[category]),
        summary: fields('classification.summary', (faker) => summaryOf(category, faker)),
      },
      user: fields('user', (faker) => `77${faker.string.numeric(9)}`),
      lastMessageAt: messages.at(-1)?.sentAt ?? timestamp(createdAt),
    },
    messages,
  };
}

interface Exchange {
  readonly fields: Fields;
  readonly conversation: Pick<Conversation, '_id' | 'status'>;
  readonly category: Category;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** The customer writes first, then both in turn; an open conversation waits for an answer, any other has one. */
function messagesOf({ fields, conversation, category, createdAt }: Exchange): readonly Message[] {
  const answered = conversation.status !== 'open';
  const count = fields('messages.length', (faker) =>
    faker.helpers.arrayElement(answered ? [2, 4] : [1, 3]),
  );
  let sentAt = createdAt;
  return Array.from({ length: count }, (_, index) => {
    const inbound = index % 2 === 0;
    const lines = inbound ? customerLines[category] : replyLines;
    // Four messages end within the hour, and no conversation is younger than two.
    if (index > 0) {
      sentAt += fields(`messages.${index}.sentAt`, (faker) =>
        faker.number.int({ min: minute, max: 15 * minute }),
      );
    }
    return {
      _id: `${conversation._id.replace('conv_', 'msg_')}_${index + 1}`,
      conversationId: conversation._id,
      direction: inbound ? 'inbound' : 'outbound',
      text: fields(`messages.${index}.text`, (faker) => faker.helpers.arrayElement(lines)),
      sentAt: timestamp(sentAt),
    };
  });
}
