import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import { attempt, dispatch, recordEvent } from './emit.ts';
import { sampleOf } from './event-samples.ts';
import type { AimyChats } from './records.ts';
import type { Delivery, Webhook, WebhookEvent } from './webhook-records.ts';

type Operations = AimyChats['operations'];

/** Webhooks › Limits: per account. */
const most = 10;

/** Webhooks › Create: the only answer with the secret. */
export function createWebhook({
  body,
  records,
  now,
  newKey,
  fake,
}: ContextOf<AimyChats, 'createWebhook'>): ReplyOf<Operations['createWebhook']> {
  if (records.webhooks.size >= most) {
    throw new ApiError('conflict', { message: `An account has at most ${most} webhooks` });
  }
  const { url, events, description, active = true } = body;
  // The schema's format allows URLs without a host, and with ports that there are not.
  if (!URL.canParse(url))
    throw new ApiError('invalid-body', { fields: { url: ['must be a URL'] } });
  const id = newKey('webhooks');
  const webhook = records.webhooks.insert({
    id,
    url,
    events,
    ...(description !== undefined && { description }),
    secret: fake(`secret of ${id}`, (faker) => `whsec_${faker.string.alphanumeric(32)}`),
    active,
    created_at: timestamp(now),
  });
  return { status: 201, body: webhook };
}

/** Webhooks › Test: example data of the type, to this webhook only. */
export function testWebhook(
  context: ContextOf<AimyChats, 'testWebhook'>,
): ReplyOf<Operations['testWebhook']> {
  const webhook = activeWebhook(context);
  const event = recordEvent(context, sampleOf(context.body.event_type));
  return { status: 200, body: shown(dispatch(context, { webhook, event }), event) };
}

/** Webhooks › Retry: a new series of attempts, which takes the place of what is still planned. */
export function retryWebhookEvent(
  context: ContextOf<AimyChats, 'retryWebhookEvent'>,
): ReplyOf<Operations['retryWebhookEvent']> {
  const { records, path } = context;
  const event = records.webhook_events.get(path.event_id);
  const before = records.webhook_deliveries.get(`${path.webhook_id} ${path.event_id}`);
  if (!event || !before) throw new ApiError('not-found');
  activeWebhook(context);
  const delivery = { ...before, attempts: 0, series: before.series + 1 };
  return { status: 200, body: shown(attempt(context, { delivery, after: 0 }), event) };
}

function activeWebhook({
  records,
  path,
}: Pick<ContextOf<AimyChats, 'testWebhook'>, 'records' | 'path'>): Webhook {
  const webhook = records.webhooks.get(path.webhook_id);
  if (!webhook) throw new ApiError('not-found');
  if (!webhook.active) throw new ApiError('conflict', { message: 'The webhook is not active' });
  return webhook;
}

const shown = (
  { webhook_id, event_id, status, attempts, next_attempt_at, reason }: Delivery,
  { type: event_type }: WebhookEvent,
) => ({ webhook_id, event_id, event_type, status, attempts, next_attempt_at, reason });
