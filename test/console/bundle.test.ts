import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtConsole } from './open-console.ts';

/** Kilobytes, gzipped, of everything but the reference of contracts. */
const budget = 200;

test('the console takes less than 200 KB gzipped, source maps not among it', async () => {
  const folder = await builtConsole();
  const names = readdirSync(folder);
  expect(names.filter((name) => /\.map$/.test(name))).toEqual([]);
  const sizes = names.map((name) => gzipSync(readFileSync(join(folder, name))).length / 1024);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(budget);
});

test('its page holds no script and no style of its own, and names nothing of another host', async () => {
  const folder = await builtConsole();
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(html.match(/<script(?![^>]* src="\/_console\/)|<style|style=|\son\w+=/g)).toBeNull();
  const named = Array.from(html.matchAll(/(?:src|href)="([^"]*)"/g), ([, url = '']) => url);
  expect(named.filter((url) => !url.startsWith('/_console/'))).toEqual([]);
  const files = readdirSync(folder);
  expect(named.filter((url) => !files.includes(url.replace('/_console/', '')))).toEqual([]);
});
