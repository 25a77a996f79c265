import { expect } from 'vitest';
import type { components } from '../../../src/generated/aimychats/types.ts';
import { type CallOptions, call } from '../../call.ts';
import type { Target } from '../../targets.ts';

export type Schemas = components['schemas'];

/** The body of a success. */
export async function ok<Body>(target: Target, line: string, options?: CallOptions): Promise<Body> {
  const { status, body, text } = await call<Body>(target, line, options);
  expect(status, text).toBeLessThan(300);
  return body;
}

export const created = (target: Target, json: Partial<Schemas['NewConversation']>) =>
  ok<Schemas['CreatedConversation']>(target, 'POST /conversations', { json });

export const detail = (target: Target, id: string) =>
  ok<Schemas['ConversationDetail']>(target, `GET /conversations/${id}`);

export const list = (target: Target, query = '') =>
  ok<Schemas['ConversationPage']>(target, `GET /conversations?${query}`);

export const account = (target: Target) => ok<Schemas['Account']>(target, 'GET /account');

/** The status and body of an error with these problems per field. */
export const refused = (
  [status, code, message]: readonly [number, string, string],
  fields?: Readonly<Record<string, readonly string[]>>,
) => ({ status, body: { error: { code, message, ...(fields && { details: { fields } }) } } });

export const invalid = [422, 'validation_error', 'Validation failed'] as const;
export const badParameters = [400, 'bad_request', 'Invalid request parameters'] as const;
export const notFound = refused([404, 'not_found', 'Resource not found']);

/** Fetches a plain link, without credentials. */
export const follow = (target: Target, url: string) => target(new Request(url));

export async function bytesAt(target: Target, url: string): Promise<Uint8Array> {
  const response = await follow(target, url);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}
