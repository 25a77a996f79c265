import { isBuiltin } from 'node:module';
import { dirname } from 'node:path/posix';
import { folderOf, importsOf, type Rule, type SourceFile } from './source.ts';

/** A folder may import from itself and from folders with a smaller number. */
export const floors: Readonly<Record<string, number>> = {
  spec: 0,
  world: 0,
  conventions: 1,
  check: 2,
  client: 2,
  mock: 3,
  generated: 3,
  apis: 4,
  control: 5,
  console: 6,
  node: 6,
};

const ENTRY_FLOOR = 7;
const VOCABULARY_FLOOR = -1;

export const importsPointDown: Rule = (files) =>
  files.flatMap((file) => {
    const from = folderOf(file.path);
    const floor = floorOf(file.path);
    if (floor === undefined) return [`${file.path}: src/${from} has no floor`];
    return importsOf(file).flatMap(({ line, target, typeOnly }) => {
      if (!target?.startsWith('src/')) return [];
      const to = folderOf(target);
      const below = floorOf(target);
      if (to === from || below === undefined || below < floor) return [];
      // The vocabulary has types of the lowest floor.
      if (floor === VOCABULARY_FLOOR && to === 'spec' && typeOnly) return [];
      const reason = below === floor ? 'is beside it' : 'is above it';
      return [`${file.path}:${line}: ${to ?? 'an entry file'} ${reason} (${target})`];
    });
  });

export const generatedCodeImportsItsOwnAndTypesOfSpec: Rule = (files) =>
  files
    .filter(({ path }) => folderOf(path) === 'generated')
    .flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => dirname(target ?? '') !== dirname(file.path))
        .filter(({ target, typeOnly }) => !(typeOnly && target?.startsWith('src/spec/')))
        .map(({ line, specifier }) => `${file.path}:${line}: ${specifier}`),
    );

/** node.ts is the one entry for Node alone; who imports any other may be a browser. */
export const onlyTheNodeEntryReachesNode: Rule = (files) => {
  const graph = graphOf(files);
  return [...graph.keys()]
    .filter((path) => folderOf(path) === undefined && path !== 'src/node.ts')
    .flatMap((entry) => {
      const route = routeTo({ graph, from: entry }, (path) => folderOf(path) === 'node');
      return route ? [route.join(' → ')] : [];
    });
};

export const noCycles: Rule = (files) => {
  const graph = graphOf(files);
  const reported = new Set<string>();
  return [...graph.keys()].sort().flatMap((path) => {
    if (reported.has(path)) return [];
    const route = routeTo({ graph, from: path }, (next) => next === path);
    for (const member of route ?? []) reported.add(member);
    return route ? [route.join(' → ')] : [];
  });
};

export const nodeModulesStayInNode: Rule = (files) =>
  files
    .filter(({ path }) => !path.startsWith('src/node/') && path !== 'src/node.ts')
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => isBuiltin(specifier))
        .map(({ line, specifier }) => `${file.path}:${line}: ${specifier}`),
    );

export const ajvStaysInSpec: Rule = keepPackage({ name: /^ajv(-|\/|$)/, folder: 'spec' });

export const fakerStaysInWorld: Rule = keepPackage({ name: /^@faker-js\//, folder: 'world' });

function keepPackage({ name, folder }: { name: RegExp; folder: string }): Rule {
  return (files) =>
    files
      .filter(({ path }) => folderOf(path) !== folder)
      .flatMap((file) =>
        importsOf(file)
          .filter(({ specifier }) => name.test(specifier))
          .map(({ line, specifier }) => `${file.path}:${line}: ${specifier}`),
      );
}

function floorOf(path: string): number | undefined {
  const folder = folderOf(path);
  if (folder === undefined) return ENTRY_FLOOR;
  // What is generated for no single API is vocabulary, which every floor may read.
  if (/^src\/generated\/[^/]+$/.test(path)) return VOCABULARY_FLOOR;
  return floors[folder];
}

type Graph = Map<string, string[]>;

function graphOf(files: SourceFile[]): Graph {
  return new Map(
    files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => target ?? [])]),
  );
}

/** The shortest way along imports from one file, itself not counted, to a file that is wanted. */
function routeTo(
  start: { graph: Graph; from: string },
  wanted: (path: string) => boolean,
): string[] | undefined {
  const seen = new Set<string>();
  let routes = [[start.from]];
  while (routes.length > 0) {
    const longer: string[][] = [];
    for (const route of routes) {
      for (const next of start.graph.get(route.at(-1) ?? '') ?? []) {
        if (wanted(next)) return [...route, next];
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...route, next]);
      }
    }
    routes = longer;
  }
  return undefined;
}
