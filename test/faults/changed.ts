import { isRecord, valueAt } from '../../src/spec/json-pointer.ts';
import {
  channels,
  contacts,
  conversations,
  inboxConversations,
  type Kind,
  webhooks,
} from './collections.ts';
import type { Fault } from './fault.ts';
import { answer, type Json, jsonOf, type Passing, remembering, withAt } from './session.ts';

/** An operation that changes records of a kind. */
interface Changing extends Kind {
  readonly change: string;
}

const patching = (kind: Kind): Changing => ({ ...kind, change: kind.patch ?? '' });

const named: Changing = { ...inboxConversations, change: 'updateConversationStatus' };
const workspace: Changing = {
  api: 'inbox',
  create: '',
  change: 'updateWorkspace',
  read: 'getWorkspace',
  path: '/settings',
};

interface Answering {
  readonly name: string;
  readonly rule: string;
  /** `known`: the record as it was last answered. */
  make(record: Json, passing: Passing, known: Json): Json;
}

/** Each answer to a change, made otherwise. */
const answered = (kind: Changing, { name, rule, make }: Answering): Fault => ({
  name,
  rule,
  api: kind.api,
  operationId: kind.change,
  wrap: remembering(kind.api, () => {
    const known = new Map<string, Json>();
    return async (passing) => {
      const response = await passing.forward();
      const json = await jsonOf(response);
      if (!response.ok || !isRecord(json)) return response;
      const id = String(json.id);
      if (passing.operationId === kind.change) {
        return answer(response, { json: make(json, passing, known.get(id) ?? json) });
      }
      if (passing.operationId === kind.create || passing.operationId === kind.read)
        known.set(id, json);
      return response;
    };
  }),
});

const ignored = (kind: Changing, ...properties: readonly string[]) =>
  answered(kind, {
    name: 'a change is answered as if nothing had been sent',
    rule: 'state/change-applied',
    make: (record, _, known) => {
      const kept = properties.map((name) => [name, known[name]]);
      return { ...record, ...Object.fromEntries(kept) };
    },
  });

const lost = (kind: Changing, property: string, value: unknown) =>
  answered(kind, {
    name: `a change empties ${property}, which it does not name`,
    rule: 'state/patch-merges',
    make: (record, { sent }) =>
      sent && property in sent ? record : { ...record, [property]: value },
  });

const replaced = (kind: Changing, property: string) =>
  answered(kind, {
    name: `a change replaces ${property} instead of merging it`,
    rule: 'state/patch-merges',
    make: (record, { sent }) =>
      isRecord(sent?.[property]) ? { ...record, [property]: sent[property] } : record,
  });

const overwritten = (kind: Changing, property: string) =>
  answered(kind, {
    name: `a change overwrites ${property}, which no client may`,
    rule: 'state/read-only',
    make: (record, { sent }) =>
      sent && property in sent ? { ...record, [property]: sent[property] } : record,
  });

const notMoved = (kind: Changing) =>
  answered(kind, {
    name: 'a change leaves the time of the last change',
    rule: 'state/updated-at',
    make: (record, _, known) => ({ ...record, updated_at: known.updated_at ?? record.created_at }),
  });

const createdAgain = (kind: Changing) =>
  answered(kind, {
    name: 'a change moves the time of the creation',
    rule: 'state/updated-at',
    make: (record) => ({ ...record, created_at: record.updated_at }),
  });

/** Whoever reads or lists the record afterwards sees it as it was. */
const notSeen = (kind: Changing, where: 'read' | 'list'): Fault => {
  const reader = where === 'read' ? kind.read : kind.list?.operationId;
  const items = kind.list?.items ?? '';
  return {
    name:
      where === 'read'
        ? 'a change is not seen by whoever reads the record'
        : 'a change is not seen in the list',
    rule: 'state/change-seen',
    api: kind.api,
    operationId: reader ?? '',
    wrap: remembering(kind.api, () => {
      const old = new Map<string, Json>();
      let changed = false;
      return async ({ operationId, forward }) => {
        const response = await forward();
        const json = await jsonOf(response);
        if (operationId === kind.change) changed ||= response.ok;
        if (operationId !== reader || !response.ok) return response;
        if (where === 'read') {
          if (!isRecord(json)) return response;
          const id = String(json.id);
          if (changed) return answer(response, { json: old.get(id) ?? json });
          old.set(id, json);
          return response;
        }
        const list = valueAt(json, items);
        if (!Array.isArray(list)) return response;
        const seen = list.map((item: Json) => {
          const id = String(item.id);
          if (changed) return old.get(id) ?? item;
          old.set(id, item);
          return item;
        });
        return answer(response, { json: withAt(json, items, () => seen) });
      };
    }),
  };
};

export const changedFaults: readonly Fault[] = [
  ignored(patching(contacts), 'phone'),
  ignored(patching(conversations), 'title'),
  ignored(named, 'status'),
  ignored(patching(webhooks), 'active'),
  ignored(workspace, 'timezone'),
  lost(patching(contacts), 'email', null),
  lost(patching(channels), 'config', {}),
  lost(patching(conversations), 'content', ''),
  lost(workspace, 'name', 'Example'),
  replaced(patching(conversations), 'metadata'),
  overwritten(patching(contacts), 'id'),
  overwritten(patching(channels), 'created_at'),
  overwritten(patching(conversations), 'created_at'),
  overwritten(patching(webhooks), 'url'),
  overwritten(workspace, 'id'),
  ...[patching(contacts), patching(conversations), named, workspace].map(notMoved),
  ...[patching(contacts), patching(conversations)].map(createdAgain),
  notSeen(patching(contacts), 'read'),
  notSeen(patching(conversations), 'read'),
  notSeen(workspace, 'read'),
  notSeen(patching(contacts), 'list'),
  notSeen(patching(webhooks), 'list'),
  notSeen(patching(conversations), 'list'),
  notSeen(named, 'list'),
];
