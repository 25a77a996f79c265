import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { spawnServe } from './served-process.ts';

/** How often the process is killed; `PARLEY_KILLS=200` takes some minutes. */
const kills = Number(process.env.PARLEY_KILLS ?? 6);

const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sessions = ['default', 'first', 'second'];

/** Names of contacts whose creation was answered with success, by session. */
const answered = new Map(sessions.map((session) => [session, new Set<string>()]));
/** Snapshots whose taking was, with the number of contacts that were answered before. */
const taken = new Map<string, number>();

interface Client {
  readonly origin: string;
  readonly credential: Readonly<Record<string, string>>;
  readonly base: string;
}

async function clientOf(origin: string): Promise<Client> {
  const apis = (await (await fetch(`${origin}/_parley/apis`)).json()) as {
    name: string;
    baseUrl: string;
    credentials: { name: string; headers: Record<string, string> }[];
  }[];
  const inbox = apis.find(({ name }) => name === 'inbox');
  const credential = inbox?.credentials.find(({ name }) => name === 'full')?.headers ?? {};
  return { origin, credential, base: inbox?.baseUrl ?? '' };
}

/** Creates contacts, and now and then a snapshot, until the process is gone. */
async function work(client: Client, { lane, round }: { lane: number; round: number }) {
  const session = sessions[lane % sessions.length] ?? '';
  const headers = {
    ...client.credential,
    'Content-Type': 'application/json',
    'Parley-Session': session,
  };
  for (let number = 0; ; number++) {
    const name = `c-${round}-${lane}-${number}`;
    try {
      const response = await fetch(`${client.base}/contacts`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ name }),
      });
      await response.arrayBuffer();
      if (response.ok) answered.get(session)?.add(name);
      if (number % 3 !== 1 || session !== 'default') continue;
      const before = answered.get(session)?.size ?? 0;
      const snapshot = await fetch(`${client.origin}/_parley/snapshots`, {
        method: 'POST',
        body: JSON.stringify({ name: `s-${lane}` }),
      });
      await snapshot.arrayBuffer();
      if (snapshot.ok) taken.set(`s-${lane}`, before);
    } catch {
      return;
    }
  }
}

/** What was answered with success and is not there. */
async function missing({ origin }: Client): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [session, names] of answered) {
    const headers = { 'Parley-Session': session };
    const response = await fetch(`${origin}/_parley/state/inbox/contacts`, { headers });
    const contacts = (await response.json()) as { name: string }[];
    const there = new Set(contacts.map(({ name }) => name));
    lost.push(...[...names].filter((name) => !there.has(name)));
  }
  const snapshots = (await (await fetch(`${origin}/_parley/snapshots`)).json()) as {
    name: string;
    records: { inbox: { contacts: number } };
  }[];
  for (const [name, least] of taken) {
    const found = snapshots.find((it) => it.name === name);
    if (!found || found.records.inbox.contacts < least) lost.push(name);
  }
  return lost;
}

test(
  `nothing that was answered is lost when the process is killed under load, ${kills} times`,
  async () => {
    for (let round = 0; round <= kills; round++) {
      const served = spawnServe('--data', folder, '--no-rate-limit');
      // One in eight is killed while it starts, which is when it reads what is there.
      if (round % 8 === 7) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 1000));
        await served.kill();
        continue;
      }
      const client = await clientOf(await served.origin);
      expect(await missing(client)).toEqual([]);
      if (round < kills) {
        const lanes = Array.from({ length: 6 }, (_, lane) => work(client, { lane, round }));
        await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 400));
        await served.kill();
        await Promise.all(lanes);
      } else await served.kill();
      expect(served.said()).toBe('');
    }
    const all = [...answered.values()].reduce((sum, { size }) => sum + size, 0);
    console.log(`${all} contacts and ${taken.size} snapshots were answered and kept`);
    expect(all).toBeGreaterThan(kills * 5);
  },
  20_000 + kills * 5_000,
);
