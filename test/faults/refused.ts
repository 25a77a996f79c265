import { isRecord, valueAt } from '../../src/spec/json-pointer.ts';
import {
  agents,
  channels,
  contacts,
  conversations,
  imbraceMessages,
  inboxConversations,
  inboxMessages,
  type Kind,
  webhooks,
} from './collections.ts';
import type { Fault } from './fault.ts';
import { answer, type Json, jsonOf, remembering, withAt } from './session.ts';

const credentialHeaders = ['authorization', 'cookie', 'x-access-token'];

/** What is refused for its credential is done all the same, with the credential of an earlier request. */
const doneThoughRefused = (kind: Kind, operationId: string | undefined): Fault => ({
  name: `${operationId} is refused without a credential, and does its work`,
  rule: 'state/refused-changes-nothing',
  api: kind.api,
  operationId: kind.list?.operationId ?? '',
  wrap: remembering(kind.api, () => {
    let known: Headers | undefined;
    return async ({ request, operationId: called, forward }) => {
      const response = await forward();
      if (response.ok) known = request.headers;
      if (called !== operationId || response.status !== 401 || !known) return response;
      const headers = new Headers(request.headers);
      for (const name of credentialHeaders) {
        const value = known.get(name);
        if (value !== null) headers.set(name, value);
      }
      await forward(new Request(request.clone() as Request, { headers }));
      return response;
    };
  }),
});

const twins = (kind: Kind, property: string): Fault => ({
  name: `a second record may have the same ${property}`,
  rule: 'state/unique',
  api: kind.api,
  operationId: kind.create,
  wrap: remembering(kind.api, () => async ({ operationId, sent, forward, forwardJson }) => {
    const response = await forward();
    if (operationId !== kind.create || response.status !== 409 || !sent) return response;
    const other = await forwardJson({ ...sent, [property]: `other.${sent[property]}` });
    const json = await jsonOf(other);
    return isRecord(json)
      ? answer(other, { json: { ...json, [property]: sent[property] } })
      : other;
  }),
});

/** A reference that names nothing is taken. */
const dangling = (operationId: string, property: string): Fault => ({
  name: `${operationId} takes a ${property} that names nothing`,
  rule: 'state/reference',
  api: 'inbox',
  operationId,
  wrap: remembering('inbox', () => {
    let known: Json | undefined;
    return async ({ operationId: called, sent, forward }) => {
      const response = await forward();
      const json = await jsonOf(response);
      if (response.ok && isRecord(json) && 'contact_id' in json) known = json;
      return called === operationId && response.status === 400 && sent && property in sent && known
        ? answer(response, { json: known, status: 200 })
        : response;
    };
  }),
});

/** The GET also creates something. */
const creates = (
  kind: Kind,
  operationId: string,
  example: { path: string; body: unknown },
): Fault => ({
  name: `${operationId} creates something`,
  rule: 'state/get-safe',
  api: kind.api,
  operationId,
  wrap: remembering(kind.api, () => async ({ operationId: called, ask, forward }) => {
    const response = await forward();
    if (called === operationId) await ask('POST', example.path, example.body);
    return response;
  }),
});

/** The second time, the list is another. */
const shrinks = (api: string, operationId: string, items: string): Fault => ({
  name: `${operationId} shows less the second time`,
  rule: 'state/get-safe',
  api,
  operationId,
  wrap: remembering(api, () => {
    let asked = 0;
    return async ({ operationId: called, forward }) => {
      const response = await forward();
      const json = called === operationId ? await jsonOf(response) : undefined;
      const list = valueAt(json, items);
      if (!Array.isArray(list)) return response;
      asked += 1;
      return asked < 2
        ? response
        : answer(response, { json: withAt(json, items, () => list.slice(1)) });
    };
  }),
});

/** Nothing is found under the keys of new records. */
const leadsNowhere = (kind: Kind, operationId: string): Fault => ({
  name: `a link to ${operationId} leads nowhere`,
  rule: 'state/link-leads',
  api: kind.api,
  operationId,
  wrap: remembering(kind.api, () => async ({ operationId: called, forward }) => {
    const response = await forward();
    if (called !== operationId || !response.ok) return response;
    const json =
      kind.api === 'aimychats'
        ? { error: { code: 'not_found', message: 'Not found' } }
        : { error: 'Not found' };
    return answer(response, {
      json: kind.api === 'imbrace' ? { message: 'Not Found' } : json,
      status: kind.api === 'imbrace' ? 400 : 404,
    });
  }),
});

const icecore: Kind = { api: 'icecore', create: '', path: '' };
const contact = { path: '/contacts', body: { name: 'Nobody asked' } };
const webhook = {
  path: '/webhooks',
  body: { url: 'https://hooks.example.com/x', events: ['summary.failed'] },
};

export const refusedFaults: readonly Fault[] = [
  ...[contacts, channels, agents, conversations, webhooks, inboxMessages, imbraceMessages].map(
    (kind) => doneThoughRefused(kind, kind.create),
  ),
  ...[contacts, channels, conversations].map((kind) => doneThoughRefused(kind, kind.remove)),
  ...[contacts, webhooks].map((kind) => doneThoughRefused(kind, kind.patch)),
  ...[contacts, agents].map((kind) => twins(kind, 'email')),
  dangling('createConversation', 'contact_id'),
  dangling('createConversation', 'channel_id'),
  dangling('assignConversation', 'agent_id'),
  creates(contacts, 'getAnalytics', contact),
  creates(contacts, 'listAgents', contact),
  creates(webhooks, 'getUsage', webhook),
  creates(webhooks, 'getConversation', webhook),
  shrinks('icecore', 'listConversations', '/data'),
  shrinks('inkeep', 'listConversations', '/conversations'),
  shrinks('imbrace', 'listMessages', '/data'),
  shrinks('aimychats', 'listConversations', '/data'),
  leadsNowhere(inboxConversations, 'getContact'),
  leadsNowhere(inboxConversations, 'updateAgentRole'),
  leadsNowhere(conversations, 'getConversation'),
  leadsNowhere(conversations, 'retryWebhookEvent'),
  leadsNowhere(imbraceMessages, 'fetchMessages'),
  leadsNowhere(icecore, 'sendMessage'),
];
