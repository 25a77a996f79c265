import { expect } from 'vitest';
import type { components } from '../../../src/generated/aimychats/types.ts';
import { call } from '../../call.ts';
import type { Target } from '../../targets.ts';

type Schemas = components['schemas'];
export type CreatedWebhook = Schemas['CreatedWebhook'];
export type Delivery = Schemas['WebhookDelivery'];
export type EventType = Schemas['EventType'];

/** Subscribes a URL, by default to new conversations. */
export async function subscribe(
  target: Target,
  {
    url,
    ...changes
  }: { readonly url: string; readonly events?: readonly EventType[]; readonly active?: boolean },
): Promise<CreatedWebhook> {
  const json = { url, events: ['conversation.created'], ...changes };
  const { status, body } = await call<CreatedWebhook>(target, 'POST /webhooks', { json });
  expect(status).toBe(201);
  return body;
}

export async function createConversation(target: Target, title: string): Promise<string> {
  const json = { title, content: 'We talked about the goals of the quarter.' };
  const { status, body } = await call<{ id: string }>(target, 'POST /conversations', { json });
  expect(status).toBe(201);
  return body.id;
}

/** Has a test event sent, to see deliveries without anything else happening. */
export async function sendTest(
  target: Target,
  { id }: Pick<CreatedWebhook, 'id'>,
  event_type: EventType = 'conversation.created',
): Promise<Delivery> {
  const line = `POST /webhooks/${id}/test`;
  const { status, body } = await call<Delivery>(target, line, { json: { event_type } });
  expect(status).toBe(200);
  return body;
}

export async function sendAgain(
  target: Target,
  { webhook_id, event_id }: Delivery,
): Promise<Delivery> {
  const line = `POST /webhooks/${webhook_id}/events/${event_id}/retry`;
  const { status, body } = await call<Delivery>(target, line);
  expect(status).toBe(200);
  return body;
}

/** Until everything that is due is done. */
export const settle = (target: Target): Promise<void> => target.session().advance(0);
