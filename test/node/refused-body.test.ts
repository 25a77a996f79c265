import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '../../src/node/listen.ts';

/** Sends a request to its last byte before it reads any of the answer, as many clients do. */
function sendThenRead(port: number, { head, bytes }: { head: string; bytes: number }) {
  return new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.once('error', reject);
    socket.write(`${head}\r\nHost: localhost\r\nContent-Length: ${bytes}\r\n\r\n`);
    socket.write(Buffer.alloc(bytes, 'x'), () => {
      socket.on('data', (chunk) => {
        answer += chunk;
        if (answer.includes('refused')) socket.destroy();
      });
      socket.once('close', () => resolve(answer));
    });
  });
}

const refused = {
  status: 413,
  headers: { 'Content-Type': 'application/json' },
  body: '"refused"',
};

for (const head of ['POST / HTTP/1.1', 'POST / HTTP/1.1\r\nConnection: close', 'POST / HTTP/1.0']) {
  const name = JSON.stringify(head);

  test(`whoever reads only after sending all learns why a body was refused: ${name}`, async () => {
    const answer = async (request: { body(limit: number): unknown }) => {
      await expect(request.body(1000)).rejects.toThrow('over 1000 bytes');
      return refused;
    };
    await using(answer, async (port) => {
      const text = await sendThenRead(port, { head, bytes: 20_000_000 });
      expect(text).toMatch(/^HTTP\/1\.1 413 /);
      expect(text).toContain('"refused"');
    });
  });

  test(`whoever reads only after sending all learns of a refusal before the body: ${name}`, async () => {
    await using(
      async () => refused,
      async (port) => {
        const text = await sendThenRead(port, { head, bytes: 20_000_000 });
        expect(text).toContain('"refused"');
      },
    );
  });
}

test('a body without end is cut off', async () => {
  await using(
    async () => refused,
    async (port) => {
      const sent = sendThenRead(port, { head: 'POST / HTTP/1.1', bytes: 100_000_000 });
      await expect(sent).rejects.toThrow(/EPIPE|ECONNRESET/);
    },
  );
});

async function using(
  mock: Parameters<typeof listen>[0]['mock'],
  act: (port: number) => Promise<void>,
): Promise<void> {
  const listener = await listen({ host: '127.0.0.1', port: 0, mock, control: mock });
  try {
    await act(listener.port);
  } finally {
    await listener.close();
  }
}
