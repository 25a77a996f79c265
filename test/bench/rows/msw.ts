import { probed } from '../probe.ts';
import type { Result } from '../result.ts';
import type { Field } from './row.ts';

/** The list under msw, beside a handler that answers the same text without a thought. */
export async function msw({ settings }: Field): Promise<readonly Result[]> {
  const found = await probed('msw', [settings.rounds * 10]);
  const { constant = Number.NaN, parley = Number.NaN, ratio = Number.NaN } = found;
  const time = { row: 'msw', measure: 'processor time of the list', unit: 'µs' };
  return [
    { ...time, subject: 'a constant', value: constant },
    { ...time, subject: 'Parley', value: parley },
    {
      ...{ row: 'msw', measure: 'rate, to that of a constant', subject: 'Parley', unit: '×' },
      ...{ value: ratio, target: { atLeast: 0.9 } },
    },
  ];
}
