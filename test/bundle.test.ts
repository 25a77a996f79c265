import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { bundleOf } from './bundle.ts';

const msw = [/^msw($|\/)/];
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** What a strict Content-Security-Policy forbids. */
const compiles = /\beval\(|new Function\b|(?<![\w.$])Function\(/;

/** In kilobytes, minified and gzipped. */
const budget = 60;

test.for(apis)('handlers of $name take at most 60 KB, as the README says', async ({ name }) => {
  const { size, modules } = await bundleOf(`src/apis/${name}/msw.ts`, { without: msw });
  const [, said] = new RegExp(`^\\| \`${name}\` \\| ([\\d.]+) KB`, 'm').exec(readme) ?? [];
  expect(size).toBeLessThanOrEqual(budget);
  expect(Math.abs(size - Number(said))).toBeLessThan(0.5);
  expect(modules.filter((path) => /faker-js|minisearch|-control\.ts/.test(path))).toEqual([
    'src/mock/later-control.ts',
  ]);
});

test('what steers a mock takes at most 15 KB more, loaded when it is first used', async () => {
  const { later } = await bundleOf('src/apis/icecore/msw.ts', { without: msw });
  const own = later.filter(({ modules }) =>
    modules.some((path) => /src\/mock\/(whole-control|state-file)\.ts/.test(path)),
  );
  const size = own.reduce((sum, chunk) => sum + chunk.size, 0);
  expect(size).toBeGreaterThan(5);
  expect(size).toBeLessThanOrEqual(15);
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
