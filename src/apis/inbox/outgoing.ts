import type { ContextOf } from '../../mock/define-api.ts';
import type { Inbox, Message } from './records.ts';

type Sender = Pick<ContextOf<Inbox, 'sendMessage'>, 'records' | 'credential' | 'newKey'>;

/** Stores a message of the caller's agent, or of nobody in particular once that agent is deleted. */
export function storeOutgoing(
  { records, credential, newKey }: Sender,
  words: Pick<Message, 'conversation_id' | 'text' | 'created_at'>,
): Message {
  const agent = records.agents.get(credential?.subject ?? '');
  const { conversation_id, text, created_at } = words;
  return records.messages.insert({
    id: newKey('messages'),
    conversation_id,
    direction: 'outbound',
    text,
    agent_id: agent?.id ?? null,
    created_at,
  });
}
