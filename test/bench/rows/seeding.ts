import { probed } from '../probe.ts';
import type { Result } from '../result.ts';
import { median } from '../rounds.ts';
import type { Field } from './row.ts';

const size = 100_000;
const subject = `${size.toLocaleString('en-US')} conversations`;

/** What many records cost at their first use, and then. */
export async function seeding({ settings }: Field): Promise<readonly Result[]> {
  const runs: Awaited<ReturnType<typeof probed>>[] = [];
  for (let round = 0; round < Math.min(3, settings.rounds); round++) {
    settings.tell(`  seeding, round ${round + 1}`);
    runs.push(await probed('seeding', [size]));
  }
  const middle = (figure: string) => median(runs.map((run) => run[figure] ?? Number.NaN));
  return [
    {
      ...{ row: 'seeding', measure: 'processor time to seed', subject, unit: 's' },
      ...{ value: middle('seconds'), target: { atMost: 3 } },
    },
    {
      ...{ row: 'seeding', measure: 'heap of each, messages included', subject, unit: 'KB' },
      ...{ value: middle('bytes') / 1_000, target: { atMost: 2 } },
    },
  ];
}
