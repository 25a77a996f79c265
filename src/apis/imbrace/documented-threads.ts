import type { SeedPlan } from '../../mock/seed-plan.ts';
import { preciseTimestamp } from '../../world/clock.ts';
import {
  bot,
  organization,
  otherChannel,
  otherOrganization,
  testContact,
  webChannel,
} from './directory.ts';
import type { Message } from './records.ts';
import { lotOf } from './shares.ts';
import type { Thread } from './threads.ts';

/** The page numbers its next guest 753342. */
const guest = 753_341;
const began = Date.parse('2022-03-31T14:40:00.000Z');

/** The conversations of the reference page, under their ids and with their printed times. */
export const documentedThreads = (fields: SeedPlan['fields']): readonly Thread[] => [
  testingThread(fields),
  otherThread(fields),
];

/** What was said before the two messages that the page prints: every type of message, from both sides. */
const earlier: readonly (Pick<Message, 'type' | 'content'> & { readonly byBot?: true })[] = [
  { type: 'text', content: { text: 'Hi' } },
  { type: 'text', content: { text: 'Welcome! How can I help you today?' }, byBot: true },
  { type: 'quick_reply', content: { title: 'Track my order', payload: 'track_my_order' } },
  { type: 'text', content: { text: 'What is the number of your order?' }, byBot: true },
  { type: 'text', content: { text: 'It is #104233' } },
  { type: 'text', content: { text: 'It arrives tomorrow. Anything else?' }, byBot: true },
  { type: 'text', content: { text: 'The one before came like this:' } },
  { type: 'image', content: { url: 'http://image.url', caption: 'Image caption' } },
  { type: 'file', content: { url: 'http://pdf.url', caption: 'The letter that came with it' } },
  { type: 'text', content: { text: 'I am sorry. Here is a return label.' }, byBot: true },
  { type: 'pdf', content: { url: 'http://pdf.url', caption: 'Return label' }, byBot: true },
  { type: 'text', content: { text: 'Thank you!' } },
  { type: 'text', content: { text: 'You are welcome.' }, byBot: true },
];

function testingThread(fields: SeedPlan['fields']): Thread {
  const channel = { channel_id: webChannel, channel_type: 'web' } as const;
  const common = {
    object_name: 'message',
    ...organization,
    ...channel,
    conversation_id: 'conv_testing_conversation1',
  } as const;
  const before = earlier.map(({ byBot, type, content }, index): Message => {
    const own = fields('messages', `${common.conversation_id} ${index}`);
    const time = preciseTimestamp(began + index * 120_000);
    return {
      ...common,
      id: own('id', (faker) => `msg_${faker.string.uuid()}`),
      from: byBot ? bot.id : testContact,
      type,
      content,
      created_at: time,
      updated_at: time,
    };
  });
  return {
    contact: {
      id: testContact,
      organization_id: organization.organization_id,
      conversation_id: common.conversation_id,
      number: guest,
    },
    conversation: {
      ...common,
      object_name: 'conversation',
      id: common.conversation_id,
      contact_id: testContact,
      status: 'active',
      name: `Guest#${guest}@31 Mar 2022`,
      timestamp: preciseTimestamp(began),
      users: [bot],
      online: false,
      ...lotOf(0),
    },
    messages: [
      ...before,
      {
        ...common,
        id: 'msg_00ebf998-0d13-4062-9f42-eff19ffbc4b5',
        from: testContact,
        type: 'text',
        content: { text: 'Hello' },
        created_at: '2022-03-31T15:10:33.193Z',
        updated_at: '2022-03-31T15:10:33.193Z',
      },
      {
        ...common,
        id: 'msg_efb6b7f0-5ef2-422d-ad09-4b4ce6eb8bb2',
        from: testContact,
        type: 'quick_reply',
        content: {
          title: 'what ever payload provided in quick_replies option',
          payload: 'what ever payload provided in quick_replies option',
        },
        created_at: '2022-03-31T15:12:41.496Z',
        updated_at: '2022-03-31T15:12:41.496Z',
      },
    ],
  };
}

/** All that the other organization has is the page's one search hit. */
function otherThread(fields: SeedPlan['fields']): Thread {
  const conversation_id = 'conv_bd2b66bd-9381-4a57-9f2f-6cae180dd815';
  const created_at = '2025-07-16T07:55:51.602Z';
  const representative = 'u_d61efde6-9379-49b5-a095-2dcad27fe7a5';
  const place = {
    ...otherOrganization,
    channel_id: otherChannel.id,
    channel_type: otherChannel.type,
  } as const;
  const id = fields('contacts', conversation_id)('id', (faker) => `con_${faker.string.uuid()}`);
  return {
    contact: {
      id,
      organization_id: otherOrganization.organization_id,
      conversation_id,
      number: 1,
    },
    conversation: {
      ...place,
      object_name: 'conversation',
      id: conversation_id,
      contact_id: id,
      status: 'active',
      name: 'Guest#1@16 Jul 2025',
      timestamp: created_at,
      users: [bot],
      team_id: null,
      queue: 'pending',
      assignee: representative,
      online: false,
    },
    messages: [
      {
        ...place,
        object_name: 'message',
        id: 'msg_c0dbd66d-06ed-4883-bdac-36f5d56a4d5f',
        conversation_id,
        from: representative,
        type: 'text',
        content: { text: 'Hi there^! How can I help you today?' },
        created_at,
        updated_at: created_at,
      },
    ],
  };
}
