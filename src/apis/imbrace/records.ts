import type { components, defaulted, operations } from '../../generated/imbrace/types.ts';

type Schemas = components['schemas'];

export type ChannelType = Schemas['ChannelType'];

/** The views that a conversation is in at most one of; an answered one is in none. */
export type Queue = 'closed' | 'spam' | 'rep_needed' | 'pending' | 'soon_to_be' | 'overdue';

/** Beyond what the API shows: what its counts go by. */
export type Conversation = Schemas['Conversation'] & {
  readonly team_id: string | null;
  readonly queue: Queue | null;
  /** The person in charge. */
  readonly assignee: string | null;
  /** Whether the contact is online. */
  readonly online: boolean;
};

/** Beyond what the API shows with the message: what the search engine knows of it. */
export type Message = Schemas['Message'] & {
  readonly fields?: Readonly<Record<string, unknown>>;
};

export interface Contact {
  readonly id: string;
  readonly organization_id: string;
  readonly conversation_id: string;
  /** The number of a guest. */
  readonly number: number | null;
}

export interface Team {
  readonly id: string;
  readonly organization_id: string;
  readonly business_unit_id: string;
}

export interface Channel extends Team {
  readonly type: ChannelType;
  /** Who takes its new conversations. */
  readonly team_id: string | null;
}

/** Somebody who signs in. */
export interface Person {
  readonly id: string;
  readonly token: string;
  /** The organization that the counts are of. */
  readonly organization_id: string;
  /** All that the person belongs to. */
  readonly organizations: readonly string[];
}

export interface Imbrace {
  operations: operations;
  defaulted: defaulted;
  records: {
    conversations: Conversation;
    messages: Message;
    contacts: Contact;
    teams: Team;
    channels: Channel;
    people: Person;
  };
}
