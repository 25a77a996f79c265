import { send as sendOne } from '../load.ts';
import { sendRequest } from '../material.ts';
import type { Result } from '../result.ts';
import { contest, rateOf } from '../rounds.ts';
import { withServers } from '../server.ts';
import { bare, commands, parley, startSubject } from '../subjects.ts';
import type { Field } from './row.ts';

/** A message is sent: read, checked and, by Parley, kept. */
export function send(field: Field): Promise<readonly Result[]> {
  const names = [...Object.keys(commands).filter((name) => !name.includes('ready')), parley];
  const starts = names.map((name) => () => startSubject(field, name));
  return withServers(starts, async (subjects) => {
    for (const { name, origin, asked } of subjects) {
      const { success } = JSON.parse(await sendOne(origin, asked(sendRequest)));
      if (success !== true) throw new Error(`${name} does not say that the message was sent.`);
    }
    const contestants = subjects.map((it) => ({ ...it, requests: [it.asked(sendRequest)] }));
    const rounds = await contest(contestants, field.settings);
    return names.map((name) => ({
      ...{ row: 'send', measure: 'rate', subject: name },
      ...rateOf(rounds, { name, unit: bare }),
      ...(name === parley && { target: { atLeast: 0.6 } }),
    }));
  });
}
