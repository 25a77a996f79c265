import { probed } from '../probe.ts';
import type { Result } from '../result.ts';
import type { Field } from './row.ts';

/** The list where nothing listens: processor time of `mock.fetch(request)`. */
export async function inProcess({ settings }: Field): Promise<readonly Result[]> {
  const { fetch = Number.NaN, read = Number.NaN } = await probed('fetch', [settings.rounds * 10]);
  const row = { row: 'in-process', measure: 'processor time of the list', unit: 'µs' };
  return [
    { ...row, subject: 'mock.fetch(request)', value: fetch, target: { atMost: 60 } },
    { ...row, subject: 'with its text read', value: read },
  ];
}
