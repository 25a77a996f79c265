import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, onTestFinished, test } from 'vitest';
import { apis } from '../../../src/apis/index.ts';
import { createMock, type Mock } from '../../../src/index.ts';
import { handlers } from '../../../src/msw.ts';
import { serve } from '../../../src/node/serve.ts';
import { openReceiver } from './receiver.ts';

// Here the clock runs, and nothing is asked of the mock but what brings an event about.

interface Way {
  readonly base: string;
  readonly headers: Readonly<Record<string, string>> | undefined;
  send(request: Request): Promise<Response>;
}

const inProcess = (mock: Mock): Way => ({
  base: 'http://mock.test/aimychats/v1',
  headers: mock.apis[0]?.credentials[0]?.headers,
  send: mock.fetch,
});

/** Subscribes `url` and creates a conversation. */
async function provoke({ base, headers, send }: Way, url: string): Promise<void> {
  for (const [path, body] of [
    ['/webhooks', { url, events: ['conversation.created'] }],
    ['/conversations', { title: 'Meeting notes', content: 'Discussion about Q1 goals...' }],
  ] as const) {
    const init = { method: 'POST', body: JSON.stringify(body) };
    const json = { ...headers, 'Content-Type': 'application/json' };
    const { status } = await send(new Request(base + path, { ...init, headers: json }));
    expect(status).toBe(201);
  }
}

test('an event is delivered in process', async () => {
  const receiver = await openReceiver();
  await provoke(inProcess(createMock({ apis: ['aimychats'] })), receiver.url);
  await receiver.arrived(1);
});

test('an event is delivered by a server, until it is closed', async () => {
  const receiver = await openReceiver();
  receiver.answers(500);
  const served = await serve({ apis: apis.filter(({ name }) => name === 'aimychats'), port: 0 });
  const { headers } = inProcess(served.mock());
  await provoke({ base: `${served.origin}/aimychats/v1`, headers, send: fetch }, receiver.url);
  await receiver.arrived(1);
  const { clock, settled } = served.mock().session();
  await settled();
  await served.close();
  clock.advance(24 * 3_600_000);
  await settled();
  expect(receiver.received).toHaveLength(1);
});

test('an event is delivered under msw, which does not intercept it', async () => {
  const receiver = await openReceiver();
  const list = handlers('aimychats');
  const server = setupServer(...list);
  const unhandled: string[] = [];
  server.events.on('request:unhandled', ({ request }) => unhandled.push(request.url));
  server.listen({ onUnhandledFrame: 'error' });
  onTestFinished(() => server.close());
  const { headers } = list.credentials[0] ?? {};
  await provoke({ base: 'https://api.aimychats.com/v1', headers, send: fetch }, receiver.url);
  await receiver.arrived(1);
  expect(unhandled).toEqual([]);
});

test('an event is delivered to a host that is named', async () => {
  const types: unknown[] = [];
  // Stands for the host, so that nothing leaves this machine.
  const server = setupServer(
    http.post('https://hooks.example.com/hook', async ({ request }) => {
      types.push(((await request.json()) as { type: string }).type);
      return new HttpResponse();
    }),
  );
  server.listen({ onUnhandledFrame: 'error' });
  onTestFinished(() => server.close());
  const mock = createMock({ apis: ['aimychats'], webhookHosts: ['hooks.example.com'] });
  await provoke(inProcess(mock), 'https://hooks.example.com/hook');
  await mock.session().settled();
  expect(types).toEqual(['conversation.created']);
});
