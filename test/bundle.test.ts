import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { bundleOf } from './bundle.ts';

const msw = [/^msw($|\/)/];
const withoutFaker = { without: [...msw, /^@faker-js\//] };
/** What a strict Content-Security-Policy forbids. */
const compiles = /\beval\(|new Function\b|(?<![\w.$])Function\(/;

/** Kilobytes, minified and gzipped, without faker and its word list. What an API does more than CRUD adds to them. */
const budgets = { icecore: 61, inkeep: 65, inbox: 74, imbrace: 84, aimychats: 90 };

test.for(Object.entries(budgets))('handlers of %s take at most %d KB', async ([api, budget]) => {
  const { size } = await bundleOf(`src/apis/${api}/msw.ts`, withoutFaker);
  expect(size).toBeGreaterThan(budget * 0.9);
  expect(size).toBeLessThanOrEqual(budget);
});

test('handlers of one API take at most 220 KB with faker and its English word list', async () => {
  const { size, modules } = await bundleOf('src/apis/icecore/msw.ts', { without: msw });
  expect(size).toBeLessThanOrEqual(220);
  const locales = modules.filter((path) =>
    /@faker-js.*\/(?!base)[a-z]{2}(_\w+)?-\w+\.js$/.test(path),
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

test('parley-kit/check reaches neither faker nor hono, nor a schema compiler', async () => {
  const { modules, imports, code } = await bundleOf('src/check.ts');
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
