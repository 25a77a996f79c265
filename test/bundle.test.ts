import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { bundleOf } from './bundle.ts';

const msw = [/^msw($|\/)/];
/** What a strict Content-Security-Policy forbids. */
const compiles = /\beval\(|new Function\b|(?<![\w.$])Function\(/;

/** Kilobytes, minified and gzipped, of all that is loaded at once. Names of people are 8 of them, where there are any. */
const budgets = { icecore: 58, inkeep: 70, inbox: 73, imbrace: 75, aimychats: 88 };

test.for(Object.entries(budgets))('handlers of %s take at most %d KB', async ([api, budget]) => {
  const { size, modules } = await bundleOf(`src/apis/${api}/msw.ts`, { without: msw });
  expect(size).toBeGreaterThan(budget * 0.97);
  expect(size).toBeLessThanOrEqual(budget);
  expect(modules.filter((path) => /faker-js|minisearch/.test(path))).toEqual([]);
});

test('of faker, which is loaded for values of any other kind, that is the English words', async () => {
  const bundle = await bundleOf('src/apis/icecore/msw.ts', { without: msw });
  const later = bundle.later.filter((it) => it.modules.some((path) => path.includes('faker-js')));
  expect(later.map(({ size }) => Math.round(size))).toEqual([150]);
  const locales = later.flatMap(({ modules }) =>
    modules.filter((path) => /@faker-js.*\/(?!base)[a-z]{2}(_\w+)?-\w+\.js$/.test(path)),
  );
  expect(locales.map((path) => path.replace(/^.*\/(\w+)-.*$/, '$1'))).toEqual(['en']);
});

test.for(apis)(
  'handlers of $name hold no other API, no schema compiler and no new Function',
  async ({ name }) => {
    const { code, modules } = await bundleOf(`src/apis/${name}/msw.ts`, { without: msw });
    const held = modules.flatMap(
      (path) => /^src\/(?:apis|generated)\/([^/]+)\//.exec(path)?.[1] ?? [],
    );
    expect([...new Set(held)]).toEqual([name]);
    expect(modules.filter((path) => /node_modules\/ajv\/dist\/(?!runtime)/.test(path))).toEqual([]);
    expect(compiles.exec(code)?.[0]).toBeUndefined();
  },
);

test('a bundle that compiles is noticed', async () => {
  const { code } = await bundleOf('src/spec/schema-compiler.ts');
  expect(code).toMatch(compiles);
});

test('parley-kit/check takes at most 61 KB, without faker, hono and a schema compiler', async () => {
  const { size, modules, imports, code } = await bundleOf('src/check.ts');
  expect(size).toBeLessThanOrEqual(61);
  expect(modules.filter((path) => /faker|hono|ajv\/dist\/(?!runtime)/.test(path))).toEqual([]);
  expect(imports).toEqual([]);
  expect(compiles.exec(code)?.[0]).toBeUndefined();
});

const isomorphic = readdirSync(new URL('../src', import.meta.url)).filter(
  (name) => name.endsWith('.ts') && !/^(node|vitest)\.ts$/.test(name),
);

test.for(isomorphic)('src/%s needs no module of Node', async (name) => {
  const { imports } = await bundleOf(`src/${name}`, {
    without: [...msw, /^@faker-js\//, /^node:/],
  });
  expect(imports.filter(isBuiltin)).toEqual([]);
});
