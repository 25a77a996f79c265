import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { document } from '../../../src/generated/icecore/document.ts';
import { startParley } from '../parley.ts';
import type { Result } from '../result.ts';
import { contest, median, rateOf } from '../rounds.ts';
import { withServers } from '../server.ts';
import type { Field } from './row.ts';

const more = 1_000;
const few = '4 operations';
const many = `${(4 + more).toLocaleString('en-US')} operations`;

/** An own contract of four operations, and the same with a thousand more: how fast it starts, and answers a list. */
export async function operations({ material, settings }: Field): Promise<readonly Result[]> {
  const starts = [few, many].map((name, index) => {
    const config = writeOwn(material.folder, index * more);
    return async () => ({ ...(await startParley(settings, ['--config', config])), name });
  });
  const times: number[] = [];
  for (let round = 1; round < settings.rounds; round++) {
    settings.tell(`  start, round ${round}`);
    times.push(await withServers(starts, slowdown));
  }
  return withServers(starts, async (servers) => {
    times.push(await slowdown(servers));
    const contestants = servers.map((it) => ({
      ...it,
      requests: [it.asked('own', { method: 'GET', path: '/conversations?status=open' })],
    }));
    const rounds = await contest(contestants, settings);
    const subject = many;
    return [
      {
        ...{ row: 'operations', measure: `rate, to that of ${few}`, subject },
        ...rateOf(rounds, { name: many, unit: few }),
        target: { atLeast: 0.9 },
      },
      {
        ...{ row: 'operations', measure: `start, to that of ${few}`, subject, unit: '×' },
        ...{ value: median(times), target: { atMost: 2 } },
      },
    ];
  });
}

const shipped = document.paths as Readonly<
  Record<string, Readonly<Record<string, { readonly responses: object }>>>
>;

const slowdown = async (servers: readonly { readonly startedIn: number }[]): Promise<number> =>
  (servers[1]?.startedIn ?? Number.NaN) / (servers[0]?.startedIn ?? Number.NaN);

/** The path of a config that serves such a contract as the API `own`. */
function writeOwn(folder: string, copies: number): string {
  const path = join(folder, `own-${copies}`);
  writeFileSync(`${path}.json`, JSON.stringify(contractWith(copies / 4)));
  const own = { name: 'own', contract: `./own-${copies}.json`, size: 1_000 };
  writeFileSync(`${path}.mjs`, `export default ${JSON.stringify({ apis: [own] })};\n`);
  return `${path}.mjs`;
}

/** What IceCore lists, listed, read, changed and removed at `/conversations`, and so again for each copy. */
function contractWith(copies: number): object {
  const { get } = shipped['/conversations'] ?? {};
  const { post } = shipped['/messages/send'] ?? {};
  const body = { 'application/json': { schema: { $ref: '#/components/schemas/Conversation' } } };
  const key = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const shown = { description: 'The conversation.', content: body };
  const errors = Object.fromEntries(
    Object.entries(post?.responses ?? {}).filter(([status]) => /^4|^5/.test(status)),
  );
  const pathsOf = (prefix: string, name: string) => ({
    [`${prefix}/conversations`]: { get: { ...get, operationId: `list${name}` } },
    [`${prefix}/conversations/{id}`]: {
      parameters: [key],
      get: { operationId: `get${name}`, responses: { ...errors, 200: shown } },
      patch: {
        operationId: `change${name}`,
        requestBody: { required: true, content: body },
        responses: { ...errors, 200: shown },
      },
      delete: {
        operationId: `remove${name}`,
        responses: { ...errors, 204: { description: 'It is gone.' } },
      },
    },
  });
  const paths = [
    pathsOf('', 'Own'),
    ...Array.from({ length: copies }, (_, copy) => pathsOf(`/copies-${copy}`, `Copy${copy}`)),
  ];
  return { ...document, paths: Object.assign({}, ...paths) };
}
