import { type HttpRequest, send } from '../load.ts';
import { type Parley, startParley } from '../parley.ts';
import type { Result } from '../result.ts';
import { contest, rateOf } from '../rounds.ts';
import { withServers } from '../server.ts';
import type { Field } from './row.ts';

const sizes = [1_000, 10_000, 100_000] as const;
const perPage = 20;

type Sized = Parley & { readonly size: number };

const listed =
  (query: string) =>
  ({ asked }: Sized) => [asked('icecore', { method: 'GET', path: `/conversations?${query}` })];

// The contract of IceCore declares no order to choose.
const sorted =
  (order: string) =>
  ({ asked }: Sized) => [
    asked('aimychats', { method: 'GET', path: `/conversations?sort=${order}` }),
  ];

const cases: Readonly<
  Record<string, (server: Sized) => readonly HttpRequest[] | Promise<readonly HttpRequest[]>>
> = {
  'first page': listed('page=1'),
  'last page': (server) => listed(`page=${server.size / perPage}`)(server),
  'one filter': listed('status=open'),
  'two filters': listed('status=open&channel=whatsapp'),
  'by created_at': sorted('created_at'),
  'by -updated_at': sorted('-updated_at'),
  'one write per ten reads': writesBetween,
};

/** The same pages of more and more records. */
export function growth({ settings }: Field): Promise<readonly Result[]> {
  const starts = sizes.map((size) => async () => {
    settings.tell(`  starting Parley with ${size} records`);
    return { ...(await startParley(settings, ['--size', String(size)])), size };
  });
  return withServers(starts, async (servers) => {
    const results: Result[] = [];
    for (const [subject, requestsOf] of Object.entries(cases)) {
      settings.tell(`  ${subject}`);
      const contestants = await Promise.all(
        servers.map(async (server) => ({
          ...server,
          name: nameOf(server.size),
          requests: await requestsOf(server),
        })),
      );
      const rounds = await contest(contestants, settings);
      for (const size of sizes.slice(1)) {
        const compared = { name: nameOf(size), unit: nameOf(sizes[0]) };
        results.push({
          ...{ row: 'growth', measure: `rate at ${nameOf(size)} records, to 1,000`, subject },
          ...rateOf(rounds, compared),
          ...(size === 100_000 && { target: { atLeast: 0.9 } }),
        });
      }
    }
    return results;
  });
}

const nameOf = (size: number): string => size.toLocaleString('en-US');

/** Messages to several conversations, which move to the first page each time. */
async function writesBetween({ origin, asked }: Sized): Promise<readonly HttpRequest[]> {
  const open = asked('icecore', {
    method: 'GET',
    path: '/conversations?channel=whatsapp&limit=100',
  });
  const { data }: { data: readonly { _id: string }[] } = JSON.parse(await send(origin, open));
  const messages: HttpRequest[] = [];
  for (const { _id } of data) {
    const body = JSON.stringify({ conversationId: _id, text: 'Hello' });
    const message = asked('icecore', { method: 'POST', path: '/messages/send', body });
    // Most of them are closed to messages by now.
    const isOpen = await send(origin, message).then(
      () => true,
      () => false,
    );
    if (isOpen) messages.push(message);
    if (messages.length === 8) break;
  }
  const read = asked('icecore', { method: 'GET', path: '/conversations?page=1' });
  return messages.flatMap((message) => [message, ...Array.from({ length: 10 }, () => read)]);
}
