import { afterAll, expect, test } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { createMock } from '../src/mock/create-mock.ts';
import type { ApiDefinition } from '../src/mock/define-api.ts';
import { openTarget, start, type Target, type TargetOptions, targetKinds } from './targets.ts';
import { transcript } from './transcript.ts';

const open: Target[] = [];

afterAll(async () => {
  for (const target of open) await target.close();
});

async function opened(kind: Target['kind'], options: TargetOptions): Promise<Target> {
  const target = await openTarget(kind, options);
  open.push(target);
  return target;
}

for (const { name: api } of apis) {
  test(`${api} answers the same bytes in every mock and over every target`, async () => {
    const first = await transcript(await opened('in process', { api, seed: 7 }));
    expect(first.length).toBeGreaterThan(5);
    for (const kind of targetKinds) {
      expect(await transcript(await opened(kind, { api, seed: 7 })), kind).toEqual(first);
    }
  });

  test(`${api} answers the same bytes again after a reset`, async () => {
    const target = await opened('in process', { api });
    const first = await transcript(target);
    await target.session().reset();
    expect(await transcript(target)).toEqual(first);
  });

  test(`${api} answers other bytes to another seed`, async () => {
    const first = await transcript(await opened('in process', { api, seed: 1 }));
    expect(await transcript(await opened('in process', { api, seed: 2 }))).not.toEqual(first);
  });
}

/** A list of an API that shows all of a collection's records, to watch them while their contract grows. */
interface Watched {
  readonly api: string;
  readonly list: (page: number) => string;
  readonly items: string;
  readonly key: string;
  /** The schema of a record among the components. */
  readonly schema: string;
  readonly collection: string;
  readonly path: string;
}

const watched: readonly Watched[] = [
  {
    api: 'icecore',
    path: '/conversations',
    list: (page) => `/conversations?limit=100&page=${page}`,
    items: 'data',
    key: '_id',
    schema: 'Conversation',
    collection: 'conversations',
  },
  {
    api: 'inbox',
    path: '/conversations',
    list: (page) => `/conversations?per_page=100&page=${page}`,
    items: 'data',
    key: 'id',
    schema: 'Conversation',
    collection: 'conversations',
  },
];

type Item = Readonly<Record<string, unknown>>;

function definitionOf(name: string): ApiDefinition {
  const found = apis.find((api) => api.name === name);
  if (found) return found;
  throw new Error(`There is no API ${name}.`);
}

/** Every record of the list by its key. */
async function recordsOf(
  { list, items, key }: Watched,
  { definition, ...options }: { definition: ApiDefinition; size?: number; seed?: number },
): Promise<ReadonlyMap<unknown, Item>> {
  const report = (error: unknown) => {
    throw error;
  };
  const mock = createMock({
    ...options,
    apis: [definition],
    now: Date.parse(start),
    strict: true,
    report,
  });
  const [api] = mock.apis;
  const headers = api?.credentials.find(({ name }) => name === 'full')?.headers ?? {};
  const records = new Map<unknown, Item>();
  for (let page = 1; ; page++) {
    const url = `http://mock.test${api?.basePath}${list(page)}`;
    const response = await mock.fetch(new Request(url, { headers }));
    expect(response.status).toBe(200);
    const found = ((await response.json()) as Record<string, readonly Item[]>)[items] ?? [];
    for (const item of found) records.set(item[key], item);
    if (found.length === 0) return records;
  }
}

type Json = Record<string, unknown>;

/** The node of a document under these names, to be changed. */
const nodeAt = (document: unknown, ...names: readonly string[]): Json =>
  names.reduce((node, name) => node[name] as Json, document as Json);

for (const subject of watched) {
  const definition = definitionOf(subject.api);
  const { document } = definition;
  const title = `${subject.api} ${subject.collection}`;

  test(`${title}: one more leaves the others as they were`, async () => {
    const before = await recordsOf(subject, { definition, size: 150 });
    const after = await recordsOf(subject, { definition, size: 151 });
    expect(before.size).toBe(150);
    expect(after.size).toBe(151);
    for (const [key, record] of before) expect(after.get(key)).toEqual(record);
  });

  test(`${title}: far fewer are the first of the many`, async () => {
    const many = await recordsOf(subject, { definition, size: 150 });
    const few = await recordsOf(subject, { definition, size: 3 });
    expect(few.size).toBe(3);
    for (const [key, record] of few) expect(many.get(key)).toEqual(record);
  });

  test(`${title}: a new property leaves every other value as it was`, async () => {
    const copy = structuredClone(document);
    const schema = nodeAt(copy, 'components', 'schemas', subject.schema);
    schema.properties = {
      added_first: { type: 'integer', minimum: 0, maximum: 1_000_000 },
      ...(schema.properties as Json),
      added_last: { type: 'string' },
    };
    schema.required = ['added_first', ...(schema.required as string[])];
    const before = await recordsOf(subject, { definition });
    const after = await recordsOf(subject, { definition: { ...definition, document: copy } });
    const numbers = [...after.values()].map(({ added_first }) => added_first);
    expect(new Set(numbers).size).toBeGreaterThan(100);
    const stripped = [...after.values()].map(({ added_first, added_last, ...rest }) => rest);
    expect(stripped).toEqual([...before.values()]);
  });

  test(`${title}: a new operation leaves every value as it was`, async () => {
    const copy = structuredClone(document);
    const twin = structuredClone(nodeAt(copy, 'paths', subject.path));
    nodeAt(twin, 'get').operationId = 'listOnceMore';
    const paths = { '/once-more': { get: twin.get }, ...copy.paths };
    const grown = { ...definition, document: { ...copy, paths } };
    const before = await recordsOf(subject, { definition });
    expect(await recordsOf(subject, { definition: grown })).toEqual(before);
    const elsewhere = {
      ...subject,
      list: (page: number) => subject.list(page).replace(subject.path, '/once-more'),
    };
    expect(await recordsOf(elsewhere, { definition: grown })).toEqual(before);
  });

  test(`${title}: a new documented record leaves the others as they were`, async () => {
    const before = await recordsOf(subject, { definition });
    const [[, first = {}] = []] = before;
    const added = { ...first, [subject.key]: 'added_record' };
    const seed: ApiDefinition['seed'] = (plan) => {
      const seeded = definition.seed?.(plan) ?? {};
      const own = seeded[subject.collection] ?? { generated: [] };
      const stored = [...(own.documented ?? [])];
      const documented = [{ ...stored[0], ...added }, ...stored];
      return { ...seeded, [subject.collection]: { ...own, documented } };
    };
    const after = await recordsOf(subject, { definition: { ...definition, seed } });
    expect(after.get('added_record')).toEqual(added);
    expect(after.size).toBe(before.size + 1);
    for (const [key, record] of before) expect(after.get(key)).toEqual(record);
  });

  test(`${title}: another seed gives other records`, async () => {
    const one = await recordsOf(subject, { definition, seed: 1 });
    const other = await recordsOf(subject, { definition, seed: 2 });
    const shared = [...one.keys()].filter((key) => other.has(key));
    // Documented records keep their ids.
    expect(shared.length).toBeLessThan(5);
  });
}
