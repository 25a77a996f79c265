/** Where the operations of one kind of record are, for faults that go for several of them. */
export interface Kind {
  readonly api: string;
  readonly create: string;
  readonly list?: { readonly operationId: string; readonly items: string; readonly total?: string };
  readonly read?: string;
  readonly patch?: string;
  readonly remove?: string;
  /** The path of one record. */
  readonly path: string;
}

const data = (operationId: string) => ({ operationId, items: '/data', total: '/total' });

export const contacts: Kind = {
  api: 'inbox',
  create: 'createContact',
  list: data('listContacts'),
  read: 'getContact',
  patch: 'updateContact',
  remove: 'deleteContact',
  path: '/contacts',
};

export const channels: Kind = {
  api: 'inbox',
  create: 'createChannel',
  list: data('listChannels'),
  patch: 'updateChannel',
  remove: 'deleteChannel',
  path: '/channels',
};

export const automations: Kind = {
  api: 'inbox',
  create: 'createAutomation',
  list: data('listAutomations'),
  remove: 'deleteAutomation',
  path: '/automations',
};

export const agents: Kind = {
  api: 'inbox',
  create: 'createAgent',
  list: data('listAgents'),
  remove: 'deleteAgent',
  path: '/agents',
};

export const conversations: Kind = {
  api: 'aimychats',
  create: 'createConversation',
  list: { operationId: 'listConversations', items: '/data', total: '/meta/total' },
  read: 'getConversation',
  patch: 'updateConversation',
  remove: 'deleteConversation',
  path: '/conversations',
};

export const webhooks: Kind = {
  api: 'aimychats',
  create: 'createWebhook',
  list: { operationId: 'listWebhooks', items: '/data' },
  patch: 'updateWebhook',
  remove: 'deleteWebhook',
  path: '/webhooks',
};

export const attachments: Kind = {
  api: 'aimychats',
  create: 'uploadAttachment',
  list: { operationId: 'listAttachments', items: '/data' },
  remove: 'deleteAttachment',
  path: '/attachments',
};

export const exported: Kind = {
  api: 'aimychats',
  create: 'createExport',
  read: 'getExport',
  path: '/exports',
};

export const inboxConversations: Kind = {
  api: 'inbox',
  create: 'createConversation',
  list: data('listConversations'),
  read: 'getConversation',
  path: '/conversations',
};

export const inboxMessages: Kind = {
  api: 'inbox',
  create: 'sendMessage',
  list: data('listMessages'),
  path: '/messages',
};

export const imbraceMessages: Kind = {
  api: 'imbrace',
  create: 'sendMessage',
  list: { operationId: 'listMessages', items: '/data', total: '/count' },
  path: '/messages',
};
