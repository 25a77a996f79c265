import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** `path` is relative to the repository, with forward slashes. */
export type SourceFile = { path: string; text: string };

/** Says what is wrong where, one line each; an empty list is a rule that holds. */
export type Rule = (files: SourceFile[]) => string[];

type Import = {
  line: number;
  specifier: string;
  /** The repository path it names, when it is relative. */
  target: string | undefined;
  typeOnly: boolean;
};

export function readSources(root: string): SourceFile[] {
  if (!existsSync(join(root, 'src'))) return [];
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The folder below src that a file lives in; an entry file lives in none. */
export function folderOf(path: string): string | undefined {
  const [, folder, ...rest] = path.split('/');
  return rest.length > 0 ? folder : undefined;
}

/** Shows `visit` every node of the code, and puts the place before what it has to say. */
export function eachNode(
  files: SourceFile[],
  visit: (node: ts.Node, file: SourceFile) => string | undefined,
): string[] {
  return files.flatMap((file) => {
    const tree = parse(file);
    if (!tree) return [];
    const found: string[] = [];
    const walk = (node: ts.Node): void => {
      const message = visit(node, file);
      if (message !== undefined) found.push(`${file.path}:${lineOf(tree, node)}: ${message}`);
      ts.forEachChild(node, walk);
    };
    walk(tree);
    return found;
  });
}

/** All four ways to name another module: import, export from, `import()` and the type `import('…')`. */
export function importsOf(file: SourceFile): Import[] {
  const tree = parse(file);
  if (!tree) return [];
  const imports: Import[] = [];
  const walk = (node: ts.Node): void => {
    const found = specifierOf(node);
    if (found) {
      const { specifier, typeOnly } = found;
      const target = specifier.startsWith('.')
        ? posix.join(posix.dirname(file.path), specifier)
        : undefined;
      imports.push({ line: lineOf(tree, node), specifier, target, typeOnly });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return imports;
}

function specifierOf(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, typeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return undefined;
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (!argument || !ts.isStringLiteralLike(argument)) return undefined;
    return { specifier: argument.text, typeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly: true } : undefined;
  }
  return undefined;
}

const trees = new WeakMap<SourceFile, ts.SourceFile>();

function parse(file: SourceFile): ts.SourceFile | undefined {
  if (!/\.([cm]?[jt]s|[jt]sx)$/.test(file.path)) return undefined;
  const known = trees.get(file);
  if (known) return known;
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  trees.set(file, tree);
  return tree;
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}
