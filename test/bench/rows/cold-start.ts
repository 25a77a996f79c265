import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { credential, listRequest, now } from '../material.ts';
import type { Result } from '../result.ts';
import { median } from '../rounds.ts';
import { type ServerOptions, startServer } from '../server.ts';
import { checkout } from '../settings.ts';
import { askedOfPeer, commands, parley } from '../subjects.ts';
import type { Field } from './row.ts';

const fromCheckout = `${parley}, from the checkout`;

/** From the start of a process to its first answer with 200: a page of a list, of all five APIs where it is Parley. */
export async function coldStart({ material, settings }: Field): Promise<readonly Result[]> {
  const serve = (cli: string): ServerOptions => ({
    command: (port) => [cli, 'serve', '--port', String(port), '--now', now],
    path: `/icecore/api/v1${listRequest.path}`,
    headers: credential,
  });
  const { path, headers } = askedOfPeer(listRequest);
  const subjects: Record<string, ServerOptions> = {
    [parley]: serve(settings.parley()),
    [fromCheckout]: serve(checkout),
    ...Object.fromEntries(
      Object.entries(commands).map(([name, command]) => [
        name,
        { command: (port: number) => command(material, port), path, headers },
      ]),
    ),
  };
  const ratios = new Map(Object.keys(subjects).map((name) => [name, [] as number[]]));
  for (let round = 0; round < settings.rounds; round++) {
    settings.tell(`  round ${round + 1} of ${settings.rounds}`);
    const unit = await emptyNode();
    for (const [name, options] of Object.entries(subjects)) {
      const server = await startServer({ ...options, pinned: false });
      await server.close();
      ratios.get(name)?.push(server.startedIn / unit);
    }
  }
  return [...ratios].map(([subject, values]) => ({
    ...{ row: 'cold-start', measure: 'process start to first 200', subject },
    ...{ value: median(values), unit: '× node -e 0' },
    ...(subject === parley && { target: { atMost: 6 } }),
  }));
}

/** Milliseconds of a Node that does nothing: the median of a few. */
async function emptyNode(): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 5; count++) {
    const began = performance.now();
    await promisify(execFile)(process.execPath, ['-e', '0']);
    times.push(performance.now() - began);
  }
  return median(times);
}
