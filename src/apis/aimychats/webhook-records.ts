import type { components } from '../../generated/aimychats/types.ts';

type Schemas = components['schemas'];

export type Webhook = Schemas['CreatedWebhook'];
export type WebhookEvent = Schemas['WebhookEvent'];

/** An event on its way to one webhook. */
export interface Delivery extends Omit<Schemas['WebhookDelivery'], 'event_type'> {
  /** Webhook and event, a space between. */
  readonly id: string;
  /** Counts retries by hand: each makes what was planned before it void. */
  readonly series: number;
  /** Milliseconds since the epoch. */
  readonly created: number;
}

export interface WebhookRecords {
  webhooks: Webhook;
  webhook_events: WebhookEvent;
  webhook_deliveries: Delivery;
}

export interface WebhookTasks {
  deliverEvent: { readonly delivery: string; readonly series: number };
}
