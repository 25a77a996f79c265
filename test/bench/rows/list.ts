import { send } from '../load.ts';
import { listRequest } from '../material.ts';
import type { Result } from '../result.ts';
import { contest, p99Of, rateOf } from '../rounds.ts';
import { withServers } from '../server.ts';
import { bare, commands, parley, type Subject, startSubject } from '../subjects.ts';
import type { Field } from './row.ts';

/** A page of 20 of 10,000 conversations, filtered by status: Parley beside bare servers and its peers. */
export function list(field: Field): Promise<readonly Result[]> {
  const names = [...Object.keys(commands), parley];
  const starts = names.map((name) => () => startSubject(field, name));
  return withServers(starts, async (subjects) => {
    for (const subject of subjects) await expectPage(subject);
    const contestants = subjects.map((it) => ({ ...it, requests: [it.asked(listRequest)] }));
    const rounds = await contest(contestants, field.settings);
    const results: Result[] = [];
    for (const { name, memory } of subjects) {
      const compared = { name, unit: bare };
      results.push(
        {
          ...{ row: 'list', measure: 'rate', subject: name },
          ...rateOf(rounds, compared),
          ...(name === parley && { target: { atLeast: 1 } }),
        },
        {
          ...{ row: 'list', measure: 'p99', subject: name, unit: '×' },
          value: p99Of(rounds, compared),
          ...(name === parley && { target: { atMost: 2 } }),
        },
        {
          ...{ row: 'list', measure: 'memory after the load', subject: name, unit: 'MiB' },
          value: await memory(),
          ...(name === parley && { target: { atMost: 170 } }),
        },
      );
    }
    return results;
  });
}

/** Rejects where the answer is anything but a page of 20. */
async function expectPage({ name, origin, asked }: Subject): Promise<void> {
  const { data }: { data?: readonly unknown[] } = JSON.parse(
    await send(origin, asked(listRequest)),
  );
  if (data?.length !== 20) throw new Error(`${name} answers with ${data?.length} items, not 20.`);
}
