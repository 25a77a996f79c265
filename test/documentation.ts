import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect, vi } from 'vitest';
import { requestOf } from './curl.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The code blocks of a language in a page of documentation, without the indentation of a list. */
export const blocksOf = (page: string, language: string): readonly string[] =>
  Array.from(
    page.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm')),
    (match) => (match[2] ?? '').replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  );

/** Sends every curl line of a page in its order, and holds each answer to what the line below it says. */
export async function expectAnswers(page: string, origin: string): Promise<void> {
  const text = blocksOf(page, 'sh').join('\n').replaceAll('\\\n', ' ');
  const said = Array.from(text.matchAll(/^(for .*|curl .*)\n# (\S+)(?: (.*))?$/gm));
  expect(said).toHaveLength(text.match(/\bcurl /g)?.length ?? 0);
  for (const [, line = '', status, part = ''] of said) {
    const [, times = '1', loop] = /^for i in \$\(seq (\d+)\); do (.*); done$/.exec(line) ?? [];
    const request = requestOf((loop ?? line).replace('http://127.0.0.1:4010', origin));
    if (status === 'no') {
      await expect(fetch(request), line).rejects.toThrow('fetch failed');
      continue;
    }
    let response = await fetch(request.clone());
    for (let count = 1; count < Number(times); count++) {
      await response.body?.cancel();
      response = await fetch(request.clone());
    }
    const answer = `${response.status} ${await response.text()}`;
    expect(answer, line).toMatch(new RegExp(`^${status} `));
    expect(answer, line).toContain(part);
  }
}

/** What stands for the modules that the examples import. */
const modules: Readonly<Record<string, string>> = {
  'parley-kit': 'src/index.ts',
  'parley-kit/apis/icecore': 'src/apis/icecore/client.ts',
  'parley-kit/apis/inbox': 'src/apis/inbox/client.ts',
  'parley-kit/check': 'src/check.ts',
  'parley-kit/config': 'src/config.ts',
  'parley-kit/control': 'src/control.ts',
  'parley-kit/msw': 'src/msw.ts',
  'parley-kit/msw/icecore': 'src/apis/icecore/msw.ts',
  'parley-kit/node': 'src/node.ts',
  '../../generated/library/document.ts': 'test/library.ts',
  '../../mock/define-api.ts': 'src/mock/define-api.ts',
};

/** The example with imports that lead to the sources. */
export const linked = (code: string, target: (path: string) => string): string =>
  code
    .replace('{ document } from', '{ libraryDocument as document } from')
    .replaceAll(/from '([^']+)'/g, (whole, name: string) => {
      const path = modules[name];
      return path === undefined ? whole : `from '${target(join(root, path))}'`;
    });

/** What the type checker says of these examples. */
export function typeErrorsOf(examples: readonly string[]): readonly string[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config as unknown;
  const { options } = ts.parseJsonConfigFileContent(
    { ...(config as object), files: [] },
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const files = new Map(
    examples.map((code, index) => [
      join(root, `example-${index}.ts`),
      `${linked(code, (path) => path)}\nexport {};\n`,
    ]),
  );
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, version)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()]
    .flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Runs these examples one after another, and holds what they print to what they say. */
export async function expectPrints(examples: readonly string[]): Promise<void> {
  // Beside node_modules, so that the examples find what they import.
  const folder = mkdtempSync(join(root, 'node_modules/.examples-'));
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((value) => {
    printed.push(String(value));
  });
  try {
    for (const [index, code] of examples.entries()) {
      const file = join(folder, `example-${index}.mjs`);
      const source = linked(code, (path) => pathToFileURL(path).href);
      const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
      writeFileSync(file, ts.transpileModule(source, { compilerOptions }).outputText);
      await import(pathToFileURL(file).href);
    }
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
  const said = Array.from(
    examples.join('\n').matchAll(/console\.log\(.*\); \/\/ (.*)$/gm),
    ([, it]) => it,
  );
  expect(said.length).toBeGreaterThan(0);
  expect(printed).toEqual(said);
}
