import type { SeededCollection, SeedPlan } from '../../mock/seed-plan.ts';
import { channelOf, channelTypes, otherChannel, people, teams } from './directory.ts';
import { documentedThreads } from './documented-threads.ts';
import type { Imbrace } from './records.ts';
import { generatedThread } from './threads.ts';

type Records = Imbrace['records'];

/** The organizations stand, however many conversations they have. */
export function seed({ size, start, fields }: SeedPlan): {
  [C in keyof Records]: SeededCollection<Records[C]>;
} {
  const documented = size > 0 ? documentedThreads(fields) : [];
  const generated = Array.from({ length: Math.max(0, size - 1) }, (_, index) =>
    generatedThread({ ordinal: index + 1, start, fields }),
  );
  const threads = [...documented, ...generated];
  return {
    people: { generated: Object.values(people) },
    teams: { generated: teams },
    channels: { generated: [...channelTypes.map(channelOf), otherChannel] },
    contacts: { generated: threads.map(({ contact }) => contact) },
    conversations: {
      documented: documented.map(({ conversation }) => conversation),
      generated: generated.map(({ conversation }) => conversation),
    },
    messages: {
      documented: documented.flatMap(({ messages }) => messages),
      generated: generated.flatMap(({ messages }) => messages),
    },
  };
}
