import { document } from '../../generated/inbox/document.ts';
import { names, products } from '../../generated/words.ts';
import { defineApi } from '../../mock/define-api.ts';
import { interpreted } from '../../spec/interpreted-schemas.ts';
import { deleteAgent, updateAgentRole } from './agents.ts';
import { changePassword } from './change-password.ts';
import { assignConversation, createConversation, getConversation } from './conversations.ts';
import { demoteAdmins } from './demote-admins.ts';
import { getAnalytics } from './get-analytics.ts';
import type { Inbox } from './records.ts';
import { seed } from './seed.ts';
import { sendMessage } from './send-message.ts';
import { suggestReply } from './suggest-reply.ts';
import { addTag, removeTag } from './tags.ts';
import { toggleAutomation } from './toggle-automation.ts';

export const inbox = defineApi<Inbox>({
  name: 'inbox',
  document,
  validators: interpreted(document),
  prose: async () => (await import('../../generated/inbox/prose.ts')).prose,
  words: { ...names, ...products },
  // What a session may do does not depend on the agent's record, so that no test can lock itself out.
  credentials: [
    {
      name: 'full',
      description: 'A session of an admin, who may do everything.',
      value: 'parley-inbox-full',
      roles: ['admin'],
      subject: 'agent_1',
    },
    {
      name: 'admin',
      description: 'Another session of the same admin.',
      value: 'parley-inbox-admin',
      roles: ['admin'],
      subject: 'agent_1',
    },
    {
      name: 'agent',
      description: 'A session of an agent, who may do what is not for admins only.',
      value: 'parley-inbox-agent',
      roles: ['agent'],
      subject: 'agent_2',
    },
  ],
  size: 150,
  collections: {
    conversations: { order: '-active_at' },
    messages: { order: 'created_at' },
    contacts: { order: 'name' },
  },
  seed,
  handlers: {
    getConversation,
    createConversation,
    assignConversation,
    addTag,
    removeTag,
    sendMessage,
    suggestReply,
    toggleAutomation,
    getAnalytics,
    updateAgentRole,
    deleteAgent,
    changePassword,
  },
  scenarios: {
    'session-expired': { description: 'Every session has expired.', expired: true },
    'last-admin': {
      description: 'Only one admin is left, who can neither be deleted nor given another role.',
      records: demoteAdmins,
    },
  },
});
