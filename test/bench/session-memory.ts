/**
 * Prints the bytes of heap that a session takes up: untouched, after one request that reads, and after one that writes.
 * What was answered is kept for the session's capsule.
 */
import { setTimeout } from 'node:timers/promises';
import { createMock } from '../../src/index.ts';

declare const gc: () => void;

const sessions = Number(process.argv[2] ?? 3_000);
const mock = createMock({ now: Date.parse('2025-10-30T12:00:00Z') });
const icecore = mock.apis.find(({ name }) => name === 'icecore');
const full = icecore?.credentials.find(({ name }) => name === 'full')?.headers;

const requests: Readonly<Record<string, readonly [path: string, init: RequestInit]>> = {
  read: ['/conversations', {}],
  write: [
    '/messages/send',
    { method: 'POST', body: JSON.stringify({ conversationId: 'conv_123', text: 'Hello' }) },
  ],
};

async function use(session: string, kind: string): Promise<void> {
  if (kind === 'untouched') {
    mock.session(session);
    return;
  }
  const [path, init] = requests[kind] ?? ['', {}];
  const headers = { ...full, 'Parley-Session': session, 'Content-Type': 'application/json' };
  const url = `http://mock.test${icecore?.basePath}${path}`;
  const response = await mock.fetch(new Request(url, { ...init, headers }));
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
}

async function heap(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    gc();
    await setTimeout(20);
  }
  return process.memoryUsage().heapUsed;
}

// The log is full and the code is compiled before anything is measured.
for (let count = 0; count < 1_500; count++) {
  for (const kind of Object.keys(requests)) await use(`warm-${count % 300}`, kind);
}
const sizes: Record<string, number> = {};
for (const kind of ['untouched', ...Object.keys(requests)]) {
  const before = await heap();
  for (let count = 0; count < sessions; count++) await use(`${kind}-${count}`, kind);
  sizes[kind] = Math.round(((await heap()) - before) / sessions);
}
console.log(JSON.stringify(sizes));
