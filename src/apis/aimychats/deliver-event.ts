import type { TaskContext } from '../../mock/define-api.ts';
import { HostNotAllowed } from '../../mock/host-not-allowed.ts';
import { attempt } from './emit.ts';
import type { AimyChats } from './records.ts';
import type { Delivery, Webhook, WebhookEvent } from './webhook-records.ts';
import { signatureOf } from './webhook-signature.ts';

const minute = 60_000;

/** Webhooks › Delivery: after the first attempt five more, each so long after the one before. */
const retries = [minute, 5 * minute, 30 * minute, 120 * minute, 360 * minute];

type Context = TaskContext<AimyChats, 'deliverEvent'>;

/** One attempt at a delivery. */
export async function deliverEvent(context: Context): Promise<void> {
  const { records, payload } = context;
  const delivery = records.webhook_deliveries.get(payload.delivery);
  if (!delivery || delivery.series !== payload.series) return;
  const webhook = records.webhooks.get(delivery.webhook_id);
  const event = records.webhook_events.get(delivery.event_id);
  if (!webhook?.active || !event) {
    const reason = webhook ? 'the webhook is not active' : 'the webhook is deleted';
    records.webhook_deliveries.replace(delivery.id, failed({ ...delivery, reason }));
    return;
  }
  const outcome = await send(context, { webhook, event });
  const tried = { ...delivery, attempts: delivery.attempts + 1, reason: outcome.reason };
  // Meanwhile somebody may have asked for it to be sent again.
  if (records.webhook_deliveries.get(delivery.id)?.series !== payload.series) return;
  const after = outcome.final ? undefined : retries[delivery.attempts];
  if (outcome.reason === null) {
    const delivered = { ...tried, status: 'delivered', next_attempt_at: null } as const;
    records.webhook_deliveries.replace(delivery.id, delivered);
  } else if (after === undefined) {
    records.webhook_deliveries.replace(delivery.id, failed(tried));
  } else attempt(context, { delivery: tried, after });
}

const failed = (delivery: Delivery): Delivery => ({
  ...delivery,
  status: 'failed',
  next_attempt_at: null,
});

interface Outcome {
  /** Why the event counts as not delivered. */
  readonly reason: string | null;
  /** No other attempt would do better. */
  readonly final: boolean;
}

async function send(
  { deliver, now, inScenario }: Context,
  { webhook, event }: { readonly webhook: Webhook; readonly event: WebhookEvent },
): Promise<Outcome> {
  if (inScenario('webhook-endpoint-down')) {
    return { reason: 'no answer: the endpoint is down', final: false };
  }
  const body = JSON.stringify(event);
  const signature = await signatureOf({ secret: webhook.secret, body, now });
  try {
    const response = await deliver(
      new Request(webhook.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-AImyChats-Signature': signature },
        body,
      }),
    );
    await response.body?.cancel();
    const { status } = response;
    return { reason: status === 200 ? null : `answered ${status}`, final: false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { reason, final: error instanceof HostNotAllowed };
  }
}
