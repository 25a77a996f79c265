import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Joins the modules of the command line that are loaded together, as Node takes longer to find 130 files than to run
 * them. Packages stay what they are, and contracts stay the files that the entry points of the package share.
 */
export async function joinCommandLine(dist: string): Promise<void> {
  const folder = join(dist, 'node');
  await build({
    root: dist,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(folder, 'cli.js'),
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      minify: false,
      rolldownOptions: {
        external: /\/generated\//,
        // Where the package is relative to a file is what its code goes by.
        output: { entryFileNames: '[name].js', chunkFileNames: 'cli-[name]-[hash].js' },
      },
    },
  });
}

if (import.meta.main) await joinCommandLine(fileURLToPath(new URL('../dist', import.meta.url)));
