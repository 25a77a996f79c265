import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

export interface Bundle {
  /** Minified code of what an entry loads at once. */
  readonly code: string;
  /** Kilobytes (1,024 bytes) of it, gzipped. */
  readonly size: number;
  /** Paths below the project's root of the modules in it. */
  readonly modules: readonly string[];
  /** What is loaded when it is needed, each in kilobytes. */
  readonly later: readonly { readonly size: number; readonly modules: readonly string[] }[];
  /** Modules that it leaves to others. */
  readonly imports: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

export interface BundleOptions {
  /** Packages that are left out. */
  readonly without?: readonly RegExp[];
  /** Whether what is loaded later stays apart. */
  readonly splitting?: boolean;
}

/** An entry as a page would load it. */
export async function bundleOf(
  entry: string,
  { without = [], splitting = true }: BundleOptions = {},
): Promise<Bundle> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: {
        input: `${root}/${entry}`,
        preserveEntrySignatures: 'strict',
        external: [...without],
        ...(!splitting && { output: { codeSplitting: false } }),
      },
    },
  });
  const { output } = [built].flat()[0] as Rollup.RollupOutput;
  const chunks = output.filter((it) => it.type === 'chunk');
  const needed = new Set<string>();
  const need = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) need(next);
  };
  for (const { isEntry, fileName } of chunks) if (isEntry) need(fileName);
  const loaded = chunks.filter(({ fileName }) => needed.has(fileName));
  const code = loaded.map((it) => it.code).join('\n');
  return {
    code,
    size: kilobytes(code),
    modules: loaded.flatMap(modulesOf),
    later: chunks
      .filter((it) => !loaded.includes(it))
      .map((it) => ({ size: kilobytes(it.code), modules: modulesOf(it) })),
    imports: [...needed].filter((name) => !chunks.some(({ fileName }) => fileName === name)),
  };
}

const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1024;

const modulesOf = (chunk: Rollup.OutputChunk): readonly string[] =>
  Object.keys(chunk.modules).map((path) => path.replace(root, ''));
