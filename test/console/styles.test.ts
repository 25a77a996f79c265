import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../documentation.ts';

const folder = join(root, 'src/console');

/** What a style sheet belongs to: a page whose chunk it is in, a part, or all of the console. */
const ownerOf = (path: string): string => (path.startsWith('pages/') ? dirname(path) : path);

/** Classes that a style sheet gives a look to on their own, wherever they stand. */
function classesIn(path: string): readonly string[] {
  const text = readFileSync(join(folder, path), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const selectors = Array.from(text.matchAll(/([^{}]+)\{/g), ([, it = '']) => it.split(','));
  return selectors.flat().flatMap((it) => /^\s*\.([\w-]+)\s*$/.exec(it)?.[1] ?? []);
}

test('a class has its look from one place, as style sheets of pages stay when another page is opened', () => {
  const owners = new Map<string, Set<string>>();
  for (const path of globSync('**/*.css', { cwd: folder })) {
    for (const name of classesIn(path)) {
      owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(path)));
    }
  }
  expect(owners.size).toBeGreaterThan(100);
  const shared = [...owners].filter(([, places]) => places.size > 1);
  expect(shared.map(([name, places]) => `.${name}: ${[...places].sort().join(', ')}`)).toEqual([]);
});
