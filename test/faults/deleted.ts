import { isRecord, valueAt } from '../../src/spec/json-pointer.ts';
import {
  agents,
  attachments,
  automations,
  channels,
  contacts,
  conversations,
  type Kind,
  webhooks,
} from './collections.ts';
import type { Fault } from './fault.ts';
import {
  answer,
  type Json,
  jsonOf,
  type Passing,
  remembering,
  type Serve,
  withAt,
} from './session.ts';

interface Deleting {
  readonly name: string;
  readonly rule: string;
  readonly operationId: string | undefined;
  /** `gone`: the keys that this session deleted; `created`: those that it created. */
  serve(passing: Passing, session: Session): Promise<Response>;
}

interface Session {
  readonly gone: ReadonlySet<string>;
  readonly created: readonly string[];
  /** What the session may keep for itself. */
  readonly memory: Map<string, unknown>;
}

const fault = (kind: Kind, { name, rule, operationId = '', serve }: Deleting): Fault => ({
  name,
  rule,
  api: kind.api,
  operationId,
  wrap: remembering(kind.api, (): Serve => {
    const gone = new Set<string>();
    const created: string[] = [];
    const memory = new Map<string, unknown>();
    return async (passing) => {
      const response = await serve(passing, { gone, created, memory });
      const json = passing.operationId === kind.create ? await jsonOf(response) : undefined;
      if (isRecord(json) && response.ok) created.push(String(json.id));
      if (passing.operationId === kind.remove && response.ok) gone.add(passing.key);
      return response;
    };
  }),
});

const stillReadable = (kind: Kind): Fault =>
  fault(kind, {
    name: 'a deleted record can still be read',
    rule: 'state/deleted-gone',
    operationId: kind.read,
    async serve({ operationId, key, ask, forward }, { memory }) {
      if (operationId === kind.remove && !memory.has(key)) {
        memory.set(key, await jsonOf(await ask('GET', `${kind.path}/${key}`)));
      }
      const response = await forward();
      const kept = operationId === kind.read ? memory.get(key) : undefined;
      return kept && response.status === 404
        ? answer(response, { json: kept, status: 200 })
        : response;
    },
  });

/** No operation reads one, so a change is what tells. */
const stillChangeable = (kind: Kind): Fault =>
  fault(kind, {
    name: 'a deleted record can still be changed',
    rule: 'state/deleted-gone',
    operationId: kind.patch,
    async serve({ operationId, key, forward }, { memory, gone }) {
      const response = await forward();
      if (operationId === kind.create) {
        const json = await jsonOf(response);
        if (isRecord(json)) memory.set(String(json.id), json);
      }
      return operationId === kind.patch && gone.has(key)
        ? answer(response, { json: memory.get(key), status: 200 })
        : response;
    },
  });

const refusedDeletion = (kind: Kind): Fault =>
  fault(kind, {
    name: 'a record that is there cannot be deleted',
    rule: 'state/deleted-gone',
    operationId: kind.remove,
    serve: ({ operationId, ask, forward }) =>
      operationId === kind.remove ? ask('DELETE', `${kind.path}/there-is-none`) : forward(),
  });

const stillListed = (kind: Kind): Fault =>
  fault(kind, {
    name: 'a deleted record is still listed',
    rule: 'state/deleted-unlisted',
    operationId: kind.list?.operationId,
    async serve({ operationId, forward }, { memory, gone }) {
      const response = await forward();
      const items = kind.list?.items ?? '';
      const json = operationId === kind.list?.operationId ? await jsonOf(response) : undefined;
      const list = valueAt(json, items);
      if (!Array.isArray(list)) return response;
      for (const item of list as readonly Json[]) memory.set(String(item.id), item);
      const ghosts = [...gone].flatMap((key) => memory.get(key) ?? []);
      return answer(response, { json: withAt(json, items, () => [...ghosts, ...list]) });
    },
  });

const stillCounted = (kind: Kind): Fault =>
  fault(kind, {
    name: 'a deleted record still counts in the total',
    rule: 'state/deleted-counted',
    operationId: kind.list?.operationId,
    async serve({ operationId, forward }, { gone }) {
      const response = await forward();
      const json = operationId === kind.list?.operationId ? await jsonOf(response) : undefined;
      const total = kind.list?.total ?? '';
      if (typeof valueAt(json, total) !== 'number') return response;
      const json_ = withAt(json, total, (count) => Number(count) + gone.size);
      return answer(response, { json: json_ });
    },
  });

const deletedTwice = (kind: Kind): Fault =>
  fault(kind, {
    name: 'deleting what was deleted is a success',
    rule: 'state/deleted-twice',
    operationId: kind.remove,
    async serve({ operationId, key, forward }, { gone }) {
      const response = await forward();
      return operationId === kind.remove && gone.has(key)
        ? answer(response, { json: { deleted: true, id: key }, status: 200 })
        : response;
    },
  });

const deletesAnother = (kind: Kind): Fault =>
  fault(kind, {
    name: 'deleting a record deletes another one too',
    rule: 'state/deleted-alone',
    operationId: kind.read ?? kind.list?.operationId,
    async serve({ operationId, key, ask, forward }, { created }) {
      const other = created.findLast((it) => it !== key);
      if (operationId === kind.remove && other) await ask('DELETE', `${kind.path}/${other}`);
      return forward();
    },
  });

const partsStay: Fault = fault(conversations, {
  name: 'the attachments of a deleted conversation are still listed',
  rule: 'state/deleted-below',
  operationId: 'listAttachments',
  async serve({ operationId, path, forward }, { gone }) {
    const response = await forward();
    const [, , parent = ''] = path.split('/');
    return operationId === 'listAttachments' && gone.has(parent)
      ? answer(response, { json: { data: [] }, status: 200 })
      : response;
  },
});

const referenceStays = (kind: Kind, property: string): Fault => ({
  ...fault(kind, {
    name: `a conversation still names its deleted ${property}`,
    rule: 'state/reference-emptied',
    operationId: 'getConversation',
    async serve({ operationId, key, forward }, { memory }) {
      const response = await forward();
      const json = await jsonOf(response);
      if (!isRecord(json)) return response;
      if (operationId === 'createConversation') memory.set(String(json.id), json[property]);
      return operationId === 'getConversation' && memory.has(key)
        ? answer(response, { json: { ...json, [property]: memory.get(key) } })
        : response;
    },
  }),
});

export const deletedFaults: readonly Fault[] = [
  ...[contacts, conversations].map(stillReadable),
  ...[channels, webhooks].map(stillChangeable),
  ...[contacts, conversations, attachments].map(refusedDeletion),
  ...[contacts, channels, automations, agents, conversations, webhooks, attachments].map(
    stillListed,
  ),
  ...[contacts, agents, conversations].map(stillCounted),
  ...[contacts, channels, automations, conversations, webhooks, attachments].map(deletedTwice),
  ...[contacts, channels, conversations, webhooks].map(deletesAnother),
  partsStay,
  referenceStays(contacts, 'contact_id'),
  referenceStays(channels, 'channel_id'),
];
