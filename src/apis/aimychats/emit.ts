import type { ContextOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import type { AimyChats } from './records.ts';
import type { Delivery, Webhook, WebhookEvent } from './webhook-records.ts';

/** Webhooks › Limits: events per webhook. */
const eventsPerHour = 1000;
const hour = 3_600_000;

/** What handlers and tasks alike have of their context. */
export type Emitter = Pick<
  ContextOf<AimyChats, 'createWebhook'>,
  'records' | 'now' | 'newKey' | 'schedule'
>;

type Described<Event> = Event extends WebhookEvent ? Pick<Event, 'type' | 'data'> : never;

/** What happened: an event without the id and time it is given when it is emitted. */
export type Happening = Described<WebhookEvent>;

/** Sends what happened to every active webhook that is subscribed to its type. */
export function emit(context: Emitter, happening: Happening): void {
  const { webhooks } = context.records;
  const subscribed = [...webhooks.values({ where: { active: true, events: happening.type } })];
  if (subscribed.length === 0) return;
  const event = recordEvent(context, happening);
  for (const webhook of subscribed) dispatch(context, { webhook, event });
}

/** Whether anybody gets events of a type. */
export const isAwaited = ({ records }: Emitter, type: Happening['type']): boolean =>
  records.webhooks.count({ where: { active: true, events: type } }) > 0;

export function recordEvent({ records, now, newKey }: Emitter, happening: Happening): WebhookEvent {
  const { type, data } = happening;
  const event = { id: newKey('webhook_events'), type, created_at: timestamp(now), data };
  return records.webhook_events.insert(event as WebhookEvent);
}

/** Has an event delivered to one webhook, unless that had its share of this hour. */
export function dispatch(
  context: Emitter,
  { webhook, event }: { readonly webhook: Webhook; readonly event: WebhookEvent },
): Delivery {
  const { records, now } = context;
  const sent = records.webhook_deliveries.count({
    where: { webhook_id: webhook.id },
    range: { field: 'created', from: now - hour + 1 },
  });
  const tooMany = sent >= eventsPerHour;
  const delivery = records.webhook_deliveries.insert({
    id: `${webhook.id} ${event.id}`,
    webhook_id: webhook.id,
    event_id: event.id,
    status: 'failed',
    attempts: 0,
    next_attempt_at: null,
    reason: tooMany ? `more than ${eventsPerHour} events within an hour` : null,
    series: 0,
    created: now,
  });
  return tooMany ? delivery : attempt(context, { delivery, after: 0 });
}

/** Plans the next attempt of a delivery. */
export function attempt(
  { records, now, schedule }: Omit<Emitter, 'newKey'>,
  { delivery, after }: { readonly delivery: Delivery; readonly after: number },
): Delivery {
  const { id, series, webhook_id } = delivery;
  // One lane per webhook, so that a slow receiver gets events in order, and holds up no other.
  schedule('deliverEvent', { after, payload: { delivery: id, series }, lane: webhook_id });
  return records.webhook_deliveries.replace(id, {
    ...delivery,
    status: 'pending',
    next_attempt_at: timestamp(now + after),
  });
}
