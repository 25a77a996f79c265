import { expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { lifecyclesOf } from '../../src/check/lifecycle.ts';
import { subjectOf } from '../../src/check/subject.ts';

function told(name: string): readonly string[] {
  const api = apis.find((it) => it.name === name);
  const subject = subjectOf({ name, document: api?.document });
  return lifecyclesOf(subject).map(({ resource, create, list, read, changes, remove, below }) => {
    const operations = [create, list, read, ...changes, remove, ...below];
    const names = operations.map((it) => it?.operationId ?? '-').join(' ');
    return `${resource.collection}: ${names}`;
  });
}

test('what creates, lists, reads, changes and deletes a kind of record is known from the contract', () => {
  expect(told('aimychats')).toEqual([
    'conversations: createConversation listConversations getConversation updateConversation deleteConversation listAttachments',
    'summaries: createSummary - - -',
    'attachments: uploadAttachment listAttachments - deleteAttachment',
    'exports: createExport - getExport -',
    'webhooks: createWebhook listWebhooks - updateWebhook deleteWebhook',
  ]);
  expect(told('inbox')).toEqual([
    'conversations: createConversation listConversations getConversation updateConversationStatus addTag assignConversation - listMessages',
    'messages: sendMessage listMessages - -',
    'contacts: createContact listContacts getContact updateContact deleteContact',
    'channels: createChannel listChannels - updateChannel deleteChannel',
    'automations: createAutomation listAutomations - toggleAutomation deleteAutomation',
    'agents: createAgent listAgents - updateAgentRole deleteAgent',
  ]);
  expect(told('imbrace')).toEqual([
    'conversations: createConversation - - -',
    'messages: sendMessage listMessages - -',
  ]);
  expect(told('icecore')).toEqual([]);
  expect(told('inkeep')).toEqual([]);
});
