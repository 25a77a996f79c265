import type { components, defaulted, operations } from '../../generated/icecore/types.ts';

export type Conversation = components['schemas']['Conversation'] & {
  /** Not shown by the API: when the last message came or went, by which its list is ordered. */
  readonly lastMessageAt: string;
};

/** Not shown by the API: it decides whether the messaging window of a conversation is open. */
export interface Message {
  readonly _id: string;
  readonly conversationId: string;
  readonly direction: 'inbound' | 'outbound';
  readonly text: string;
  readonly sentAt: string;
}

export interface IceCore {
  operations: operations;
  defaulted: defaulted;
  records: { conversations: Conversation; messages: Message };
}
