import { isRecord, valueAt } from '../../src/spec/json-pointer.ts';
import {
  agents,
  attachments,
  automations,
  channels,
  contacts,
  conversations,
  exported,
  imbraceMessages,
  inboxConversations,
  inboxMessages,
  type Kind,
  webhooks,
} from './collections.ts';
import type { Fault } from './fault.ts';
import { answer, type Json, jsonOf, remembering, type Serve, withAt } from './session.ts';

interface Described {
  readonly name: string;
  readonly rule: string;
  readonly operationId: string;
  begin(): Serve;
}

const fault = ({ api }: Kind, { begin, ...described }: Described): Fault => ({
  ...described,
  api,
  wrap: remembering(api, begin),
});

/** What serves a session in which answers to creating are known by their keys. */
const knowing =
  (
    kind: Kind,
    serve: (keys: readonly string[], ...passing: Parameters<Serve>) => Promise<Response>,
  ) =>
  (): Serve => {
    const keys: string[] = [];
    return async (passing) => {
      const response = await serve(keys, passing);
      const json = passing.operationId === kind.create ? await jsonOf(response) : undefined;
      if (response.ok && isRecord(json)) keys.push(String(json.id));
      return response;
    };
  };

/** What a list shows of records that this session created. */
const listing = (
  kind: Kind,
  { rule, name, show }: { rule: string; name: string; show: (item: Json) => readonly Json[] },
): Fault => {
  const list = kind.list;
  if (!list) throw new Error(`${kind.create} has no list.`);
  return fault(kind, {
    name,
    rule,
    operationId: list.operationId,
    begin: knowing(kind, async (keys, { operationId, forward }) => {
      const response = await forward();
      const json = operationId === list.operationId ? await jsonOf(response) : undefined;
      const items = valueAt(json, list.items);
      if (!Array.isArray(items)) return response;
      const shown = items.flatMap((item: Json) =>
        keys.includes(String(item.id)) ? show(item) : [item],
      );
      return answer(response, { json: withAt(json, list.items, () => shown) });
    }),
  });
};

const notListed = (kind: Kind) =>
  listing(kind, {
    name: 'a new record is not listed, though it counts',
    rule: 'state/created-listed',
    show: () => [],
  });

const listedTwice = (kind: Kind) =>
  listing(kind, {
    name: 'a new record is listed twice',
    rule: 'state/created-listed',
    show: (item) => [item, item],
  });

const listedOtherwise = (kind: Kind, property: string, value: unknown) =>
  listing(kind, {
    name: `a new record is listed with another ${property}`,
    rule: 'state/created-listed',
    show: (item) => [{ ...item, [property]: value }],
  });

const notCounted = (kind: Kind): Fault => {
  const { operationId: id, total = '' } = kind.list ?? { operationId: '' };
  return fault(kind, {
    name: 'a new record does not raise the total',
    rule: 'state/created-counted',
    operationId: id,
    begin: knowing(kind, async (keys, { operationId, forward }) => {
      const response = await forward();
      const json = operationId === id ? await jsonOf(response) : undefined;
      if (typeof valueAt(json, total) !== 'number') return response;
      const counted = withAt(json, total, (count) => Math.max(0, Number(count) - keys.length));
      return answer(response, { json: counted });
    }),
  });
};

const notReadable = (kind: Kind): Fault =>
  fault(kind, {
    name: 'a new record cannot be read',
    rule: 'state/created-readable',
    operationId: kind.read ?? '',
    begin: knowing(kind, async (keys, { operationId, key, ask, forward }) =>
      operationId === kind.read && keys.includes(key)
        ? ask('GET', `${kind.path}/there-is-none`)
        : forward(),
    ),
  });

/** The answer shows what was sent; stored is something else. */
const storedOtherwise = (kind: Kind, property: string, value: unknown): Fault =>
  fault(kind, {
    name: `a new record is kept with another ${property} than answered`,
    rule: 'state/created-readable',
    operationId: kind.read ?? '',
    begin: knowing(kind, async (_, { operationId, sent, forward, forwardJson }) => {
      if (operationId !== kind.create || !sent) return forward();
      const response = await forwardJson({ ...sent, [property]: value });
      const json = await jsonOf(response);
      if (!response.ok || !isRecord(json)) return response;
      return answer(response, { json: { ...json, [property]: sent[property] } });
    }),
  });

/** Each answer to creating, made otherwise. */
const answered = (
  kind: Kind,
  { name, rule, make }: { name: string; rule: string; make: (record: Json, first: Json) => Json },
): Fault =>
  fault(kind, {
    name,
    rule,
    operationId: kind.create,
    begin: () => {
      let first: Json | undefined;
      return async ({ operationId, forward }) => {
        const response = await forward();
        const json = operationId === kind.create ? await jsonOf(response) : undefined;
        if (!response.ok || !isRecord(json)) return response;
        first ??= json;
        return answer(response, { json: make(json, first) });
      };
    },
  });

const sameKey = (kind: Kind) =>
  answered(kind, {
    name: 'creating answers with the key of another record',
    rule: 'state/created-key',
    make: (record, first) => ({ ...record, id: first.id }),
  });

const otherPrefix = (kind: Kind) =>
  answered(kind, {
    name: 'creating answers with a key of another kind',
    rule: 'state/created-key',
    make: (record) => ({ ...record, id: `x${record.id}` }),
  });

const otherValue = (kind: Kind, property: string, value: unknown) =>
  answered(kind, {
    name: `creating answers with another ${property} than was sent`,
    rule: 'state/created-as-sent',
    make: (record) => ({ ...record, [property]: value }),
  });

const otherTime = (kind: Kind) =>
  answered(kind, {
    name: 'a new record is dated a day ago',
    rule: 'state/created-times',
    make: (record) => {
      const at = new Date(Date.parse(String(record.created_at)) - 86_400_000);
      return { ...record, created_at: `${at.toISOString().slice(0, 19)}Z` };
    },
  });

export const createdFaults: readonly Fault[] = [
  ...[contacts, channels, conversations, attachments, inboxMessages, imbraceMessages].map(
    notListed,
  ),
  ...[agents, automations, webhooks, inboxConversations, imbraceMessages].map(listedTwice),
  listedOtherwise(contacts, 'name', 'Somebody Else'),
  listedOtherwise(webhooks, 'events', ['summary.failed']),
  listedOtherwise(imbraceMessages, 'content', { text: 'Something else' }),
  ...[contacts, automations, conversations, inboxMessages, imbraceMessages].map(notCounted),
  ...[contacts, inboxConversations, conversations, exported].map(notReadable),
  storedOtherwise(contacts, 'email', null),
  storedOtherwise(inboxConversations, 'subject', null),
  storedOtherwise(conversations, 'content', ''),
  ...[contacts, conversations, webhooks, imbraceMessages].map(sameKey),
  ...[agents, exported].map(otherPrefix),
  otherValue(contacts, 'email', null),
  otherValue(channels, 'config', {}),
  otherValue(conversations, 'source', 'email'),
  otherValue(exported, 'format', 'csv'),
  otherValue(imbraceMessages, 'type', 'quick_reply'),
  ...[contacts, conversations, imbraceMessages].map(otherTime),
];
