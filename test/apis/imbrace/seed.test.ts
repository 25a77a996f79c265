import { expect } from 'vitest';
import type { components } from '../../../src/generated/imbrace/types.ts';
import { call } from '../../call.ts';
import { onEveryTarget, openTarget, start, type Target } from '../../targets.ts';

type Schemas = components['schemas'];
type Document = Schemas['MessageDocument'];

const fact = onEveryTarget({ api: 'imbrace', size: 200 });
const byContact = ({ from }: Document) => from.startsWith('con_');

async function everything(target: Target): Promise<readonly Document[]> {
  const line = 'POST /v1/backend/meilisearch/org_imbrace/fetch';
  const json = { filter: '', limit: 100_000 };
  return (await call<Schemas['FetchAnswer']>(target, line, { json })).body.message.results;
}

/** The messages of each conversation but the documented one, the oldest first. */
async function conversations(target: Target): Promise<readonly (readonly Document[])[]> {
  const all = (await everything(target)).toReversed();
  const groups = grouped(all, ({ conversation_id }) => conversation_id);
  groups.delete('conv_testing_conversation1');
  return [...groups.values()];
}

function grouped(documents: readonly Document[], by: (document: Document) => string) {
  const groups = new Map<string, Document[]>();
  for (const it of documents) groups.set(by(it), [...(groups.get(by(it)) ?? []), it]);
  return groups;
}

fact('in every conversation both sides write in turn, the contact first', async (target) => {
  const list = await conversations(target);
  expect(list).toHaveLength(199);
  for (const messages of list) {
    expect(messages.map(byContact)).toEqual(messages.map((_, index) => index % 2 === 0));
    expect(new Set(messages.filter(byContact).map(({ from }) => from)).size).toBe(1);
    expect(new Set(messages.map(({ created_at }) => created_at)).size).toBe(messages.length);
    expect((messages.at(-1)?.created_at ?? '') < start).toBe(true);
  }
});

fact('as many wait for an answer as the counts say', async (target) => {
  const line = 'GET /v2/backend/team_conversations/_views_count';
  const { body } = await call<Schemas['ViewCounts']>(target, line);
  const waiting = (await conversations(target)).filter((it) => it.at(-1)?.from.startsWith('con_'));
  // The documented one waits as well.
  expect(waiting.length + 1).toBe(body.rep_needed + body.overdue);
});

fact('every type of message is there, text most often', async (target) => {
  const counts = grouped(await everything(target), ({ type }) => type);
  expect([...counts.keys()].sort()).toEqual(['file', 'image', 'pdf', 'quick_reply', 'text']);
  const texts = counts.get('text')?.length ?? 0;
  expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBe(texts);
});

fact(
  'more conversations leave those that were there as they are',
  async (target) => {
    const more = await openTarget('in process', { api: 'imbrace', size: 260 });
    const ids = new Set((await everything(target)).map(({ _id }) => _id));
    const same = (await everything(more)).filter(({ _id }) => ids.has(_id));
    expect(same).toEqual(await everything(target));
    await more.close();
  },
  ['in process'],
);
