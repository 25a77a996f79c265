import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock, timestamp, wallTime } from '../../src/world/clock.ts';

const wall = Date.parse('2025-10-30T12:00:00Z');
const start = Date.parse('2024-02-29T00:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: wall });
});
afterEach(() => {
  vi.useRealTimers();
});

test('without a start the clock is at wall time', () => {
  expect(createClock().now()).toBe(wall);
  expect(wallTime()).toBe(wall);
});

test('real time moves the clock from its start', () => {
  const clock = createClock({ start });
  expect(clock.now()).toBe(start);
  vi.advanceTimersByTime(1500);
  expect(clock.now()).toBe(start + 1500);
});

test('a frozen clock stands still, and goes on from there when it is let go', () => {
  const clock = createClock({ start });
  vi.advanceTimersByTime(10);
  clock.freeze(true);
  vi.advanceTimersByTime(1000);
  expect([clock.now(), clock.frozen]).toEqual([start + 10, true]);
  clock.freeze(false);
  expect([clock.now(), clock.frozen]).toEqual([start + 10, false]);
  vi.advanceTimersByTime(5);
  expect(clock.now()).toBe(start + 15);
});

test('freezing twice is freezing once', () => {
  const clock = createClock({ start, frozen: true });
  vi.advanceTimersByTime(10);
  clock.freeze(true);
  expect(clock.now()).toBe(start);
});

test('a clock can be set to any time, back too, and goes on from there', () => {
  const clock = createClock({ start });
  vi.advanceTimersByTime(10);
  clock.set(start - 5000);
  expect(clock.now()).toBe(start - 5000);
  vi.advanceTimersByTime(1);
  expect(clock.now()).toBe(start - 4999);
});

test('a frozen clock that is set stays frozen', () => {
  const clock = createClock({ start, frozen: true });
  clock.set(7);
  vi.advanceTimersByTime(10);
  expect(clock.now()).toBe(7);
});

test('advances add up, frozen or not', () => {
  const clock = createClock({ start });
  clock.advance(60_000);
  vi.advanceTimersByTime(1);
  clock.advance(0);
  clock.freeze(true);
  clock.advance(1000);
  expect(clock.now()).toBe(start + 61_001);
});

test('wall time set back takes the clock back with it, not to its start', () => {
  const clock = createClock({ start });
  clock.advance(60_000);
  vi.setSystemTime(wall - 1000);
  expect(clock.now()).toBe(start + 59_000);
});

test('clocks are independent', () => {
  const [a, b] = [createClock({ start }), createClock({ start })];
  a.advance(1);
  b.freeze(true);
  expect([a.now(), b.now(), a.frozen]).toEqual([start + 1, start, false]);
});

test('a timestamp is RFC 3339 in UTC with whole seconds, rounded down', () => {
  expect(timestamp(start + 999)).toBe('2024-02-29T00:00:00Z');
});
