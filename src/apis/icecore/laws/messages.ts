import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/icecore/types.ts';
import { type Context, metrics, totalOf } from './summary.ts';

const sending = 'Messages › Send Message';
const mockOnly = 'it would write to a customer: conversations cannot be created here';

/** Sends a message to an open conversation over WhatsApp, rather not to that on top of the list. */
async function answeredOne({ ask, call, inconclusive }: Context): Promise<string> {
  const query = { status: 'open', channel: 'whatsapp', limit: 20 } as const;
  const { data } = await ask('listConversations', { query });
  for (const { _id } of data.toReversed()) {
    const { response } = await call('sendMessage', {
      json: { conversationId: _id, text: 'Hello' },
    });
    if (response.status === 200) return _id;
  }
  return inconclusive('no conversation has an open messaging window');
}

export const messageLaws = defineLaws<operations>([
  {
    rule: {
      name: 'icecore/sending-moves-the-conversation',
      law: 'A message puts its conversation in progress and on top of the list.',
      why: 'Colleagues see that somebody answered, and do not answer too.',
      source: `${sending}; Conversations › List Conversations`,
    },
    operation: 'sendMessage',
    effect: 'change',
    mockOnly,
    async run(context) {
      const query = { limit: 1 };
      await context.ask('listConversations', { query });
      const id = await answeredOne(context);
      const { data } = await context.ask('listConversations', { query });
      const as = 'where a message was just sent';
      context.agree('/data/0/_id', { is: data[0]?._id, must: id, as });
      context.agree('/data/0/status', { is: data[0]?.status, must: 'in_progress', as });
    },
  },
  {
    rule: {
      name: 'icecore/sending-counts',
      law: 'A conversation that a message put in progress counts as that in the analytics.',
      why: 'Whoever watches the numbers sees that work is being done.',
      source: `${sending}; ${metrics}`,
    },
    operation: 'getAnalytics',
    effect: 'change',
    mockOnly,
    async run(context) {
      const counted = async () => {
        const { by_status } = (await totalOf(context, { days: 365 })).metrics;
        return (name: string) => by_status.find(({ status }) => status === name)?.count ?? 0;
      };
      const before = await counted();
      const id = await answeredOne(context);
      for await (const { data } of context.parts('listConversations')) {
        const sent = data.find(({ _id }) => _id === id);
        if (!sent) continue;
        const age = (await context.now()) - Date.parse(sent.createdAt);
        if (age > 364 * 86_400_000)
          context.inconclusive('the conversation is older than the period');
        break;
      }
      const after = await counted();
      const places = { open: -1, in_progress: 1, closed: 0 };
      for (const [index, [status, by]] of Object.entries(places).entries()) {
        const must = before(status) + by;
        const as = 'as one conversation went from open to in_progress';
        context.agree(`/metrics/by_status/${index}/count`, { is: after(status), must, as });
      }
    },
  },
  {
    rule: {
      name: 'icecore/whatsapp-only',
      law: 'A message to a conversation of another channel than WhatsApp is refused.',
      why: 'The customer never gets it.',
      source: `${sending}: Requirements`,
    },
    operation: 'sendMessage',
    effect: 'change',
    mockOnly,
    async run({ parts, call, refused, inconclusive }) {
      for await (const { data } of parts('listConversations')) {
        const other = data.find(({ channel }) => channel !== 'whatsapp');
        if (!other) continue;
        const json = { conversationId: other._id, text: 'Hello' };
        refused(await call('sendMessage', { json }), `the conversation is over ${other.channel}`);
        return;
      }
      inconclusive('every conversation is over WhatsApp');
    },
  },
  {
    rule: {
      name: 'icecore/messaging-window',
      law: 'A message later than 24 hours after the customer’s last one is refused.',
      why: 'WhatsApp does not deliver it, and may block the sender.',
      source: `${sending}: Requirements`,
    },
    operation: 'sendMessage',
    effect: 'change',
    mockOnly,
    async run(context) {
      const conversationId = await answeredOne(context);
      await context.wait(24 * 3_600_000 + 1000);
      const late = await context.call('sendMessage', {
        json: { conversationId, text: 'Too late' },
      });
      context.refused(late, 'the customer wrote more than 24 hours ago');
    },
  },
  {
    rule: {
      name: 'icecore/sent-now',
      law: 'A message is sent now, under an id of its own.',
      why: 'Clients keep messages by their ids and show them by their times.',
      source: sending,
    },
    operation: 'sendMessage',
    effect: 'change',
    mockOnly,
    async run(context) {
      const json = { conversationId: await answeredOne(context), text: 'Hello again' };
      const first = await context.ask('sendMessage', { json });
      const since = await context.now();
      const { messageId, sentAt } = await context.ask('sendMessage', { json });
      const at = Date.parse(sentAt);
      const now = at > since - 1000 && at <= (await context.now());
      context.agree('/sentAt', { is: now ? 'now' : sentAt, must: 'now', as: 'by the clock' });
      const own = messageId === first.messageId ? 'that of another' : 'its own';
      context.agree('/messageId', { is: own, must: 'its own', as: 'as it is another message' });
    },
  },
  {
    rule: {
      name: 'icecore/no-such-conversation',
      law: 'A message to a conversation that does not exist is answered with 404.',
      why: 'The page documents it, and clients drop what they had stored of it.',
      source: 'Error Responses › 404 Not Found',
    },
    operation: 'sendMessage',
    effect: 'create',
    async run({ call, refused }) {
      const json = { conversationId: 'conv_that_nobody_has', text: 'Hello' };
      refused(await call('sendMessage', { json }), 'there is no such conversation', 404);
    },
  },
]);
