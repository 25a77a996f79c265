import { send } from '../load.ts';
import { sendRequest } from '../material.ts';
import { startParley } from '../parley.ts';
import type { Result } from '../result.ts';
import { withServers } from '../server.ts';
import type { Field } from './row.ts';

const count = 10_000;
const atOnce = 32;

/** Many sessions alive, in each of which a message was sent. */
export function sessions({ settings }: Field): Promise<readonly Result[]> {
  return withServers([() => startParley(settings, [])], async ([server]) => {
    if (!server) return [];
    let begun = 0;
    const begin = async () => {
      while (begun < count) {
        const headers = { 'Parley-Session': `session-${begun++}` };
        const { headers: own, ...request } = server.asked('icecore', sendRequest);
        await send(server.origin, { ...request, headers: { ...own, ...headers } });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, begin));
    const list = await send(server.origin, { method: 'GET', path: '/_parley/sessions' });
    const alive: readonly unknown[] = JSON.parse(list);
    if (alive.length < count) throw new Error(`Only ${alive.length} sessions are alive.`);
    const subject = `${count.toLocaleString('en-US')} sessions`;
    return [
      {
        ...{ row: 'sessions', measure: 'resident memory, a message sent in each', subject },
        ...{ value: (await server.memory()) * 1.048576, unit: 'MB', target: { atMost: 200 } },
      },
    ];
  });
}
