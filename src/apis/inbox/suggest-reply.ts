import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { conversationOf } from './conversations.ts';
import type { Inbox, Message } from './records.ts';
import { topicOf } from './topics.ts';

/** Quotes what it answers, so that a reader sees where the suggestion comes from. */
export function suggestReply({
  query: { conversation_id },
  records,
}: ContextOf<Inbox, 'suggestReply'>): ReplyOf<Inbox['operations']['suggestReply']> {
  const { contact_id, subject } = conversationOf(records, conversation_id);
  const [last] = records.messages.page({
    where: { conversation_id },
    order: '-created_at',
    offset: 0,
    limit: 1,
  }).items;
  const name = contact_id === null ? undefined : records.contacts.get(contact_id)?.name;
  const greeting = `Hi ${name?.trim().split(/\s+/)[0] ?? 'there'},`;
  const suggestion = last ? replyTo(last) : openingOn(subject);
  return { status: 200, body: { suggestion: `${greeting} ${suggestion}` } };
}

function replyTo({ direction, text }: Message): string {
  if (direction === 'outbound') {
    return `I would like to come back to my last message, "${excerpt(text)}". Is there anything else you need from us?`;
  }
  return `thank you for your message, "${excerpt(text)}". ${topicOf(text).suggestion}`;
}

const openingOn = (subject: string | null): string =>
  subject === null ? 'how can we help you today?' : `I am writing about "${excerpt(subject)}".`;

const longest = 120;

/** Whole words, and not in the middle of a character. */
function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const characters = [...line];
  if (characters.length <= longest) return line;
  const start = characters.slice(0, longest).join('');
  return `${start.replace(/\s+\S*$/, '')}…`;
}
