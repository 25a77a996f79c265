import ts from 'typescript';
import { eachNode, folderOf, type Rule } from './source.ts';

export const nodeGlobalsStayInNode: Rule = (files) =>
  eachNode(
    files.filter(({ path }) => !path.startsWith('src/node/') && path !== 'src/node.ts'),
    (node) => {
      if (!ts.isIdentifier(node) || !['process', 'Buffer'].includes(node.text)) return undefined;
      return isName(node) ? undefined : node.text;
    },
  );

export const timeAndChanceStayInWorld: Rule = (files) =>
  eachNode(
    files.filter(({ path }) => folderOf(path) !== 'world'),
    (node) => {
      if (ts.isIdentifier(node) && node.text === 'randomUUID') return 'randomUUID';
      if (ts.isPropertyAccessExpression(node)) {
        const call = `${lastName(node.expression)}.${node.name.text}`;
        return ['Date.now', 'Math.random', 'performance.now'].includes(call) ? call : undefined;
      }
      const asks = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (!asks || lastName(node.expression) !== 'Date') return undefined;
      // Called without `new`, Date ignores what it is given.
      if (ts.isCallExpression(node)) return 'Date()';
      return node.arguments?.length ? undefined : 'new Date()';
    },
  );

/** Names by which a page makes markup or code of a text. */
const makers = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'srcdoc',
  'srcDoc',
  'write',
  'writeln',
  'eval',
  'Function',
]);

/** What a page of the console shows may have been written by anybody. */
export const textStaysText: Rule = (files) =>
  eachNode(
    files.filter(({ path }) => folderOf(path) === 'console'),
    (node) => {
      const text = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
      return makers.has(text) ? text : undefined;
    },
  );

export const noDefaultExports: Rule = (files) =>
  eachNode(files, (node) => {
    const found =
      (ts.isExportAssignment(node) && !node.isExportEquals) ||
      (ts.isExportSpecifier(node) && node.name.text === 'default') ||
      (ts.canHaveModifiers(node) &&
        ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
    return found ? 'default export' : undefined;
  });

export const namesAreKebabCase: Rule = (files) =>
  files
    .map(({ path }) => path)
    .filter(
      (path) => !path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(part)),
    );

export const noVagueNames: Rule = (files) =>
  files
    .map(({ path }) => path)
    .filter((path) => folderOf(path) !== 'generated')
    .filter((path) => /\/((utils?|helpers?|common)(\/|\.)|types\.ts$)/.test(path));

export const filesAreShort: Rule = (files) =>
  files
    .filter(({ path }) => folderOf(path) !== 'generated')
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250)
    .map(({ path, lines }) => `${path}: ${lines} lines`);

/** Finds a name as a word of prose and as part of an identifier, but not inside a longer word. */
export function apiNamesStayInApis(names: string[]): Rule {
  return (files) =>
    files
      .filter(({ path }) => !['apis', 'generated'].includes(folderOf(path) ?? ''))
      .flatMap(({ path, text }) =>
        [path, ...text.split('\n')].flatMap((line, number) =>
          names
            .filter((name) => namesIn(line).has(name))
            .map((name) => (number === 0 ? `${path}: ${name}` : `${path}:${number}: ${name}`)),
        ),
      );
}

/** The words of a text, and neighbours within an identifier joined: `aBc` gives a, bc and abc. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [identifier] of text.matchAll(/[A-Za-z]+/g)) {
    const words = identifier.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        names.add(words.slice(from, to).join('').toLowerCase());
      }
    }
  }
  return names;
}

/** A member called `process` is somebody's own; only the free-standing word is the global. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) {
    return parent.name === node && lastName(parent.expression) !== 'globalThis';
  }
  const isMember =
    ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent);
  return isMember && parent.name === node;
}

function lastName(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}
