import { expect, test } from 'vitest';
import { createTraffic } from '../../src/world/traffic.ts';

const at = (text: string) => Date.parse(text);

test('traffic begins empty', () => {
  expect(createTraffic().tallies()).toEqual([]);
});

test('calls are counted by operation and day', () => {
  const traffic = createTraffic();
  traffic.count('listThings', at('2025-10-30T00:00:00Z'));
  traffic.count('listThings', at('2025-10-30T23:59:59.999Z'));
  traffic.count('getThing', at('2025-10-30T12:00:00Z'));
  traffic.count('listThings', at('2025-10-31T00:00:00Z'));
  expect(traffic.tallies()).toEqual([
    { day: '2025-10-30', operationId: 'listThings', count: 2 },
    { day: '2025-10-30', operationId: 'getThing', count: 1 },
    { day: '2025-10-31', operationId: 'listThings', count: 1 },
  ]);
});

test('tallies that were read do not change with later calls', () => {
  const traffic = createTraffic();
  traffic.count('listThings', at('2025-10-30T12:00:00Z'));
  const before = traffic.tallies();
  traffic.count('listThings', at('2025-10-30T12:00:01Z'));
  expect(before).toEqual([{ day: '2025-10-30', operationId: 'listThings', count: 1 }]);
});

test('the day is that of UTC', () => {
  const traffic = createTraffic();
  traffic.count('listThings', at('2025-10-31T01:30:00+02:00'));
  expect(traffic.tallies()[0]?.day).toBe('2025-10-30');
});
