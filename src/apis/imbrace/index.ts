import { document } from '../../generated/imbrace/document.ts';
import { colors, names, productNames, products, titles, weekdays } from '../../generated/words.ts';
import { defineApi } from '../../mock/define-api.ts';
import { interpreted } from '../../spec/interpreted-schemas.ts';
import { addTeams } from './add-teams.ts';
import { getChannelCounts, getViewCounts } from './count-conversations.ts';
import { createConversation } from './create-conversation.ts';
import { people, testContact, webChannel } from './directory.ts';
import { listMessages } from './list-messages.ts';
import { fetchMessages, searchMessages } from './organization-messages.ts';
import type { Imbrace } from './records.ts';
import { seed } from './seed.ts';
import { sendMessage } from './send-message.ts';

export const imbrace = defineApi<Imbrace>({
  name: 'imbrace',
  document,
  validators: interpreted(document),
  prose: async () => (await import('../../generated/imbrace/prose.ts')).prose,
  words: { ...colors, ...names, ...productNames, ...products, ...titles, ...weekdays },
  // The tokens of the reference page, whose examples then work as printed.
  credentials: [
    {
      name: 'full',
      description:
        'A person of org_imbrace and of the organization of the search example. May do everything; reads and sends messages as the contact of conv_testing_conversation1.',
      value: people.full.token,
      roles: ['account'],
      subject: people.full.id,
    },
    {
      name: 'channel',
      description: 'A web channel. Opens conversations.',
      value: 'ch_a97ef358-3625-412a-a328-8f5661f13ef1',
      roles: ['channel'],
      subject: webChannel,
    },
    {
      name: 'contact',
      description:
        'The contact of conv_testing_conversation1. Reads and sends its messages, as any contact does with its own id for a token.',
      value: testContact,
      roles: ['contact'],
      subject: testContact,
    },
  ],
  identify(token, { people, contacts }) {
    if (contacts.has(token)) {
      return {
        name: token,
        description: 'A contact.',
        value: token,
        roles: ['contact'],
        subject: token,
      };
    }
    const [person] = people.page({ where: { token }, offset: 0, limit: 1 }).items;
    return (
      person && {
        name: person.id,
        description: 'A person.',
        value: token,
        roles: ['account'],
        subject: person.id,
      }
    );
  },
  size: 975,
  collections: {
    conversations: {
      newKey: (faker) => `conv_${faker.string.uuid()}`,
      firstKeys: ['conv_f8ca2a03-b7f5-4060-a988-c9c90d48c284'],
    },
    contacts: {
      key: 'id',
      newKey: (faker) => `con_${faker.string.uuid()}`,
      firstKeys: ['con_da38689f-ac07-476f-90d9-4a45ec327337'],
    },
    messages: {
      order: '-created_at',
      newKey: (faker) => `msg_${faker.string.uuid()}`,
      firstKeys: ['msg_7c9ba4d9-9bd5-4149-8c4d-0a02fd2a0573'],
    },
    teams: { key: 'id' },
    channels: { key: 'id' },
    people: { key: 'id' },
  },
  seed,
  handlers: {
    getViewCounts,
    getChannelCounts,
    getTeamChannelCounts: getChannelCounts,
    createConversation,
    listMessages,
    sendMessage,
    searchMessages,
    fetchMessages,
  },
  scenarios: {
    'many-teams': {
      description:
        'The organization has 500 teams more, to which half of its conversations belong.',
      records: addTeams,
    },
    'not-found-400': {
      description:
        'Teams and conversations are not found, which this API answers with 400 and a message only.',
      faults: [
        { operationId: 'getTeamChannelCounts', code: 'not-found' },
        { operationId: 'getChannelCounts', code: 'not-found' },
        { operationId: 'sendMessage', code: 'not-found' },
      ],
    },
  },
});
