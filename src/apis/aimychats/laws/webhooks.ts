import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/aimychats/types.ts';
import type { Context } from './own.ts';

const page = 'Webhooks (companion page)';

async function ownWebhook({ ask, afterwards }: Context) {
  // A host that is nobody's (RFC 2606).
  const url = 'https://hooks.example.com/check';
  const json = { url, events: ['conversation.created' as const], active: true };
  const webhook = await ask('createWebhook', { json });
  afterwards('deleteWebhook', { path: { webhook_id: webhook.id } });
  return webhook;
}

export const webhookLaws = defineLaws<operations>([
  {
    rule: {
      name: 'aimychats/webhook-secret-shown-once',
      law: 'The secret of a webhook is shown when it is created and never again.',
      why: 'Whoever may list webhooks could forge their deliveries.',
      source: page,
    },
    operation: 'listWebhooks',
    effect: 'delete',
    async run(context) {
      const { secret } = await ownWebhook(context);
      const list = await context.ask('listWebhooks');
      const is = JSON.stringify(list).includes(secret) ? 'shown' : 'hidden';
      context.agree('/data', { is, must: 'hidden', as: 'as to the secret' });
    },
  },
  {
    rule: {
      name: 'aimychats/webhook-tested',
      law: 'A test event is on its way to the webhook that was asked for, and can be sent again as the same event.',
      why: 'Whoever sets up a receiver looks for the event there.',
      source: page,
    },
    operation: 'testWebhook',
    effect: 'delete',
    async run(context) {
      const { id } = await ownWebhook(context);
      const path = { webhook_id: id };
      const json = { event_type: 'summary.failed' } as const;
      const sent = await context.ask('testWebhook', { path, json });
      const as = 'as it was asked for';
      context.agree('/webhook_id', { is: sent.webhook_id, must: id, as });
      context.agree('/event_type', { is: sent.event_type, must: json.event_type, as });
      const { event_id } = sent;
      const again = await context.ask('retryWebhookEvent', { path: { ...path, event_id } });
      context.agree('/event_id', { is: again.event_id, must: event_id, as });
      context.agree('/event_type', { is: again.event_type, must: json.event_type, as });
    },
  },
  {
    rule: {
      name: 'aimychats/webhook-paused',
      law: 'A paused webhook gets no test.',
      why: 'Receivers are paused because they are not to get anything.',
      source: page,
    },
    operation: 'testWebhook',
    effect: 'delete',
    async run(context) {
      const path = { webhook_id: (await ownWebhook(context)).id };
      await context.ask('updateWebhook', { path, json: { active: false } });
      const json = { event_type: 'summary.failed' } as const;
      context.refused(await context.call('testWebhook', { path, json }), 'the webhook is paused');
    },
  },
]);
