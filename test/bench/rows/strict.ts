import { listRequest, sendRequest } from '../material.ts';
import type { Result } from '../result.ts';
import { contest, rateOf } from '../rounds.ts';
import { withServers } from '../server.ts';
import { parley, startSubject } from '../subjects.ts';
import type { Field } from './row.ts';

const strictly = `${parley} --strict`;
const requests = { 'the list': listRequest, 'a sent message': sendRequest };

/** What it costs that Parley holds its own answers to the contract. */
export function strict(field: Field): Promise<readonly Result[]> {
  const starts = [parley, strictly].map((name) => () => startSubject(field, name));
  return withServers(starts, async (subjects) => {
    const results: Result[] = [];
    for (const [subject, request] of Object.entries(requests)) {
      const contestants = subjects.map((it) => ({ ...it, requests: [it.asked(request)] }));
      const rounds = await contest(contestants, field.settings);
      results.push({
        ...{ row: 'strict', measure: 'rate with --strict, to that without', subject },
        ...rateOf(rounds, { name: strictly, unit: parley }),
        target: { atLeast: 0.8 },
      });
    }
    return results;
  });
}
