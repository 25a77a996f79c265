import { expect, test } from 'vitest';
import { later, loadAll } from '../../src/mock/later.ts';

function counted() {
  let loads = 0;
  const double = later(async () => {
    loads++;
    return (number: number) => number * 2;
  });
  return { double, loads: () => loads };
}

test('a function is loaded by its first call, once, and answers at once from then on', async () => {
  const { double, loads } = counted();
  expect(loads()).toBe(0);
  expect(await Promise.all([double(1), double(2)])).toEqual([2, 4]);
  expect([double(3), loads()]).toEqual([6, 1]);
});

test('calls that wait for the module run in their order', async () => {
  const ran: string[] = [];
  const run = later(async () => (name: string) => void ran.push(name));
  await Promise.all(['a', 'b', 'c'].map(run));
  expect(ran).toEqual(['a', 'b', 'c']);
});

test('what is loaded later can be loaded before its first call, among functions that are there', async () => {
  const { double, loads } = counted();
  await loadAll([double, Math.abs, undefined]);
  expect([double(4), loads()]).toEqual([8, 1]);
});

test('a module that cannot be loaded is an error of each call', async () => {
  const broken = later((): Promise<() => void> => Promise.reject(new Error('gone')));
  await expect(broken()).rejects.toThrow('gone');
  await expect(broken()).rejects.toThrow('gone');
});
