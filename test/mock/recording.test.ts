import { expect, test } from 'vitest';
import type { MockRequest } from '../../src/mock/exchange.ts';
import { textOf } from '../../src/mock/log-entry.ts';
import { record, recorded, recordedBody } from '../../src/mock/recording.ts';

const utf8 = new TextEncoder();

/** What is kept of a request's body. */
async function keptOf(body: Uint8Array): Promise<string | Uint8Array | undefined> {
  const request: MockRequest = {
    method: 'POST',
    origin: 'http://mock.test',
    path: '/things',
    search: '',
    query: new URLSearchParams(),
    header: () => undefined,
    headers: () => [],
    body: async () => body,
  };
  const recording = record(request);
  await recordedBody(recording, 1_048_576);
  const answer = { status: 204, headers: {}, body: undefined };
  return recorded(recording, { answer, session: 'one' }).body;
}

test('a short text is kept as text', async () => {
  expect(await keptOf(utf8.encode('{"text":"Grüße 👋"}'))).toBe('{"text":"Grüße 👋"}');
});

test('of an empty body nothing is kept', async () => {
  expect(await keptOf(new Uint8Array())).toBeUndefined();
});

test.for([
  ['no text', Uint8Array.of(0xff, 0xfe, 0x00)],
  ['a text behind a byte order mark', utf8.encode('\uFEFF{}')],
  ['a long text', utf8.encode('é'.repeat(4_096))],
] as const)('%s is kept as the bytes that came', async ([, bytes]) => {
  const kept = await keptOf(bytes);
  expect(kept).toBe(bytes);
  expect(textOf(kept)).toBe(textOf(bytes));
});

test('of a view into a larger buffer, its own bytes are kept', async () => {
  const view = Uint8Array.of(1, 0xff, 2, 3).subarray(1, 3);
  const kept = await keptOf(view);
  expect(kept).toEqual(Uint8Array.of(0xff, 2));
  expect((kept as Uint8Array).buffer.byteLength).toBe(2);
});
