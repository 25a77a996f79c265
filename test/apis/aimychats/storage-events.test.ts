import { expect, test } from 'vitest';
import { aimychats } from '../../../src/apis/aimychats/index.ts';
import type { components } from '../../../src/generated/aimychats/types.ts';
import { createMock } from '../../../src/mock/create-mock.ts';
import { start } from '../../targets.ts';
import { openReceiver } from './receiver.ts';

const kilobyte = 1024;

/** An empty account with room for 1 MB, so that it is soon full, and a subscriber to that. */
async function openAccount() {
  const mock = createMock({
    now: Date.parse(start),
    size: 0,
    strict: true,
    apis: [
      {
        ...aimychats,
        seed(plan) {
          const seeded = aimychats.seed?.(plan);
          const [account] = seeded?.accounts?.documented ?? [];
          const accounts = { documented: [{ ...account, storage_limit_mb: 1 }], generated: [] };
          return { ...seeded, accounts };
        },
      },
    ],
  });
  const { clock, settled } = mock.session();
  clock.freeze(true);
  const headers = mock.apis[0]?.credentials[0]?.headers ?? {};
  const receiver = await openReceiver();

  async function send(line: string, body?: FormData | object) {
    const [method = '', path] = line.split(' ');
    const form = body instanceof FormData;
    const response = await mock.fetch(
      new Request(`http://mock.test/aimychats/v1${path}`, {
        method,
        headers: form || !body ? headers : { ...headers, 'Content-Type': 'application/json' },
        ...(body && { body: form ? body : JSON.stringify(body) }),
      }),
    );
    return { status: response.status, body: await response.json() };
  }

  const events = ['storage.limit_reached', 'storage.limit_exceeded'];
  await send('POST /webhooks', { url: receiver.url, events });
  await send('POST /conversations', { title: 'Files' });
  return {
    send,
    async upload(kilobytes: number) {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(kilobytes * kilobyte)]), 'scan.bin');
      const { status, body } = await send('POST /conversations/conv_124/attachments', form);
      return { status, id: body.id };
    },
    account: async () => (await send('GET /account')).body as components['schemas']['Account'],
    /** The events that have arrived. */
    async told() {
      await settled();
      return receiver.received.map(({ event }) => event);
    },
  };
}

test('storage is told of when it gets 80 % full, once', async () => {
  const { upload, account, told } = await openAccount();
  await upload(810);
  expect(await told()).toEqual([]);
  await upload(20);
  const { used_mb } = (await account()).storage;
  await upload(20);
  expect(await told()).toMatchObject([
    {
      type: 'storage.limit_reached',
      data: { usage: { current_mb: used_mb, limit_mb: 1, percentage: 81.1 } },
    },
  ]);
});

test('storage is told of again when it has been emptier', async () => {
  const { send, upload, told } = await openAccount();
  const { id } = await upload(830);
  await send(`DELETE /attachments/${id}`);
  await upload(830);
  expect((await told()).map(({ type }) => type)).toEqual([
    'storage.limit_reached',
    'storage.limit_reached',
  ]);
});

test('storage is told of when a file does not fit, as it is without the file', async () => {
  const { upload, account, told } = await openAccount();
  await upload(900);
  expect((await upload(200)).status).toBe(422);
  const { used_mb } = (await account()).storage;
  expect(await told()).toMatchObject([
    { type: 'storage.limit_reached' },
    { type: 'storage.limit_exceeded', data: { usage: { current_mb: used_mb, limit_mb: 1 } } },
  ]);
});

test('storage is told of when texts outgrow it', async () => {
  const { send, upload, told } = await openAccount();
  await upload(1020);
  const json = { title: 'Meeting notes', content: 'x'.repeat(9000) };
  for (let count = 0; count < 2; count++) await send('POST /conversations', json);
  const [, exceeded, ...others] = await told();
  expect(exceeded).toMatchObject({ type: 'storage.limit_exceeded' });
  expect(others).toEqual([]);
});
