import { isRecord } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { referencesIn } from '../spec/reference.ts';
import { exampleBodiesOf, exampleFormOf } from './example-body.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import { type Lifecycle, lifecyclesOf } from './lifecycle.ts';
import { effectOf, type Visit } from './probe.ts';
import type { Subject } from './subject.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A record that this visit created, and may therefore change and delete. */
export interface OwnRecord {
  readonly lifecycle: Lifecycle;
  readonly key: string;
  /** As creating it was answered. */
  readonly record: Json;
  /** The JSON body it was created with; empty for none and for a form. */
  readonly sent: Json;
  readonly exchange: Exchange;
  /** The record that it belongs to by its path. */
  readonly parent: OwnRecord | undefined;
}

/** The record that a case needs cannot be had, so the case can say nothing. */
export class NotMade extends Error {
  override readonly name = 'NotMade';
}

export interface Maker {
  readonly lifecycles: readonly Lifecycle[];
  /** Every operation that making such a record calls, and unmaking it. */
  operations(lifecycle: Lifecycle): readonly Operation[];
  /**
   * Creates a record from the documented example, with the records that it belongs to and refers to. `beside`: below
   * the same parent as this one. Rejects with `NotMade` where the server does not let it.
   */
  make(visit: Visit, lifecycle: Lifecycle, beside?: OwnRecord): Promise<OwnRecord>;
  /** A body that would create one more; undefined where creating takes none. */
  newBody(visit: Visit, lifecycle: Lifecycle): Promise<Json | undefined>;
  /** An example of a body, referring to records of the visit's own. */
  body(visit: Visit, operation: Operation, example: unknown): Promise<unknown>;
  /** What the visit created, the oldest first. */
  owned(visit: Visit): readonly OwnRecord[];
}

const makers = new WeakMap<Subject, Maker>();

/** The one maker of a contract. */
export function makerOf(subject: Subject): Maker {
  const maker = makers.get(subject) ?? compileMaker(subject);
  makers.set(subject, maker);
  return maker;
}

function compileMaker(subject: Subject): Maker {
  const { contract } = subject;
  const lifecycles = lifecyclesOf(subject);
  const owned = new WeakMap<Visit, OwnRecord[]>();
  const parentOf = ({ parentPath }: Lifecycle) =>
    parentPath === undefined ? undefined : lifecycles.find((it) => it.itemPath === parentPath);
  const referencesOf = ({ requestBody }: Operation) => {
    const schema = requestBody?.content[0]?.schema;
    return schema === undefined ? [] : referencesIn(contract, schema);
  };
  const creatorOf = (collection: string) =>
    lifecycles.find((it) => it.resource.collection === collection && !it.parentPath);

  function needed(lifecycle: Lifecycle): readonly Lifecycle[] {
    const named = referencesOf(lifecycle.create).map(({ collection }) => creatorOf(collection));
    return [parentOf(lifecycle), ...named].flatMap((it) => (it ? [it, ...needed(it)] : []));
  }

  async function make(visit: Visit, lifecycle: Lifecycle, beside?: OwnRecord): Promise<OwnRecord> {
    const { operationId } = lifecycle.create;
    if (!visit.clock && effectOf(lifecycle.create) !== 'create') {
      throw new NotMade(`${operationId} would change what this run did not create`);
    }
    const parentLifecycle = parentOf(lifecycle);
    if (lifecycle.parentPath !== undefined && !parentLifecycle) {
      throw new NotMade(`nothing creates what ${lifecycle.create.path} stands below`);
    }
    const parent = beside?.parent ?? (parentLifecycle && (await make(visit, parentLifecycle)));
    const own = owned.get(visit) ?? [];
    owned.set(visit, own);
    const sent = await newBody(visit, lifecycle);
    const exchange = await visit.call(lifecycle.create, {
      path: parent && pathOf(lifecycle.create, parent),
      json: sent,
      body: exampleFormOf(contract, lifecycle.create),
    });
    const made = ownRecordOf({ lifecycle, exchange, sent, parent });
    own.push(made);
    return made;
  }

  async function newBody(visit: Visit, { create, resource }: Lifecycle): Promise<Json | undefined> {
    const [example] = create.requestBody?.required ? exampleBodiesOf(create) : [];
    const body = await bodyOf(visit, create, example);
    if (!isRecord(body)) return undefined;
    const fresh = await token(visit);
    const unique = (resource.unique ?? []).map((name) => [name, varied(body[name], fresh)]);
    return { ...body, ...Object.fromEntries(unique) };
  }

  async function bodyOf(visit: Visit, operation: Operation, example: unknown): Promise<unknown> {
    if (!isRecord(example)) return example;
    const body: Record<string, unknown> = { ...example };
    for (const { property, collection } of referencesOf(operation)) {
      const named = creatorOf(collection);
      const given = (body[property] ?? null) !== null;
      if (named && given) body[property] = (await make(visit, named)).key;
    }
    return body;
  }

  /** Of a real API it is another one in every run. */
  async function token(visit: Visit): Promise<string> {
    const ordinal = (owned.get(visit)?.length ?? 0).toString(36);
    return visit.clock ? ordinal : `${(await visit.now()).toString(36)}${ordinal}`;
  }

  return {
    lifecycles,
    make,
    newBody,
    operations: (lifecycle) =>
      [lifecycle, ...needed(lifecycle)].flatMap(({ create, remove }) =>
        remove ? [create, remove] : [create],
      ),
    body: bodyOf,
    owned: (visit) => owned.get(visit) ?? [],
  };
}

interface Creation extends Pick<OwnRecord, 'lifecycle' | 'exchange' | 'parent'> {
  readonly sent: Json | undefined;
}

function ownRecordOf({ lifecycle, exchange, sent = {}, parent }: Creation): OwnRecord {
  const { create, resource } = lifecycle;
  const record = exchange.response.json;
  const { status } = exchange.response;
  if (!isSuccess(exchange)) {
    throw new NotMade(`${create.operationId} answered its documented example with ${status}`);
  }
  const key = isRecord(record) ? record[resource.key] : undefined;
  if (!isRecord(record) || (typeof key !== 'string' && typeof key !== 'number')) {
    throw new NotMade(`${create.operationId} did not say the ${resource.key} of what it created`);
  }
  return { lifecycle, key: String(key), record, sent, exchange, parent };
}

/** The path parameters of an operation on the record, or on what stands below it. */
export function pathOf(operation: Operation, own: OwnRecord): Readonly<Record<string, string>> {
  const keys: string[] = [];
  for (let at: OwnRecord | undefined = own; at; at = at.parent) keys.unshift(at.key);
  const names = [...operation.path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  // A record may stand at a path of its own that does not name its parents.
  const last = keys.slice(Math.max(0, keys.length - names.length));
  return Object.fromEntries(names.map((name, index) => [name, last[index] ?? own.key]));
}

/** Another value of the same kind: an address stays one. */
export function varied(value: unknown, token: string): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return value;
  return value.includes('@') ? value.replace('@', `+${token}@`) : `${value} ${token}`;
}
