import { ResponseError, unwrap } from 'parley-kit/apis/icecore';
import { useState } from 'preact/hooks';
import type { Client } from './api.ts';
import { type Trouble, untilAgain } from './trouble.ts';
import { TroubleBanner } from './trouble-banner.tsx';

export interface SentMessage {
  readonly messageId: string;
  readonly text: string;
  readonly sentAt: string;
}

interface Props {
  readonly client: Client;
  readonly conversationId: string;
  readonly onSent: (message: SentMessage) => void;
}

export function SendForm({ client, conversationId, onSent }: Props) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();

  async function sendMessage(): Promise<SentMessage> {
    const body = { conversationId, text };
    try {
      return { text, ...(await unwrap(client, client.POST('/messages/send', { body }))) };
    } catch (error) {
      // What is over the limit was not sent, so that it can be sent later.
      if (!(error instanceof ResponseError && error.status === 429)) throw error;
      await untilAgain(error, setTrouble);
      setTrouble(undefined);
      return sendMessage();
    }
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      const message = await sendMessage();
      setText('');
      onSent(message);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="send" onSubmit={submit}>
      {trouble && <TroubleBanner trouble={trouble} />}
      {refusal !== undefined && (
        <p class="banner error" role="alert">
          {refusal}
        </p>
      )}
      <label>
        Message
        <textarea
          required
          rows={3}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" aria-disabled={busy}>
        Send
      </button>
    </form>
  );
}
