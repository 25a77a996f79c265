import type { components, defaulted, operations } from '../../generated/inbox/types.ts';

type Schemas = components['schemas'];

export type Conversation = Schemas['Conversation'] & {
  /** Not shown: when its last message came or went or, without any, when it began. Lists are ordered by it. */
  readonly active_at: string;
};
export type Message = Schemas['Message'];
export type Contact = Schemas['Contact'];
export type Channel = Schemas['Channel'];
export type Automation = Schemas['Automation'];
/** Its password is sealed, and absent for an agent who has none yet. */
export type Agent = Schemas['Agent'];
export type Workspace = Schemas['Workspace'];

export interface Inbox {
  operations: operations;
  defaulted: defaulted;
  records: {
    conversations: Conversation;
    messages: Message;
    contacts: Contact;
    channels: Channel;
    automations: Automation;
    agents: Agent;
    workspaces: Workspace;
  };
}
