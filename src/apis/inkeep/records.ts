import type { components, defaulted, operations } from '../../generated/inkeep/types.ts';

type Schemas = components['schemas'];

export type Conversation = Schemas['Conversation'];
export type ConversationType = Conversation['type'];
export type ConversationFacts = Schemas['ConversationFacts'];
export type OpenAIConversation = Schemas['OpenAIConversation'];
export type SupportTicketConversation = Schemas['SupportTicketConversation'];
export type SupportCopilotConversation = Schemas['SupportCopilotConversation'];
export type OpenAIMessage = Schemas['OpenAIMessage'];
export type ChatCompletionMessage = Schemas['ChatCompletionMessage'];
export type SupportTicketMessage = Schemas['SupportTicketMessage'];
export type SupportCopilotMessage = Schemas['SupportCopilotMessage'];
export type Link = Schemas['Link'];
export type UserProperties = NonNullable<Schemas['UserProperties']>;

export interface Inkeep {
  operations: operations;
  defaulted: defaulted;
  records: { conversations: Conversation };
}
