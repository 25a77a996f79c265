import { useState } from 'preact/hooks';
import type { Client, Conversation } from './api.ts';
import { SendForm, type SentMessage } from './send-form.tsx';
import { timeOf, wordsOf } from './words.ts';

interface Props {
  readonly client: Client;
  readonly conversation: Conversation;
  readonly onSent: () => void;
}

export function ConversationDetail({ client, conversation, onSent }: Props) {
  const { _id, status, channel, user, createdAt, classification } = conversation;
  // The API sends messages and lists none, so that only those of this visit are known.
  const [sent, setSent] = useState<readonly SentMessage[]>([]);
  return (
    <>
      <h2>{classification.summary}</h2>
      <dl>
        <dt>Status</dt>
        <dd data-status={status}>{wordsOf(status)}</dd>
        <dt>Channel</dt>
        <dd>{wordsOf(channel)}</dd>
        <dt>Customer</dt>
        <dd>{user}</dd>
        <dt>Category</dt>
        <dd>
          {classification.category}, {classification.priority} priority
        </dd>
        <dt>Since</dt>
        <dd>
          <time dateTime={createdAt}>{timeOf(createdAt)}</time>
        </dd>
      </dl>
      <ol class="sent" aria-label="Sent messages">
        {sent.map(({ messageId, text, sentAt }) => (
          <li key={messageId}>
            {text} <time dateTime={sentAt}>{timeOf(sentAt)}</time>
          </li>
        ))}
      </ol>
      <SendForm
        client={client}
        conversationId={_id}
        onSent={(message) => {
          setSent([...sent, message]);
          onSent();
        }}
      />
    </>
  );
}
