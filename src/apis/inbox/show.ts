import type { Agent, Conversation } from './records.ts';

/** A conversation as the API shows it. */
export function shownConversation({ active_at, ...shown }: Conversation) {
  return shown;
}

/** An agent as the API shows it. */
export function shownAgent({ password, ...shown }: Agent) {
  return shown;
}
