import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { passedTo, type ServedTarget, serveTarget } from '../served-target.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

interface AppOptions {
  /** The origin of the mock that is passed what is meant for it. Default: none. */
  readonly mock?: string;
  /** Another folder with an index.html than the app's. */
  readonly root?: string;
}

/** The app as it is delivered, on a free port. */
export async function serveApp({ mock, root }: AppOptions): Promise<ServedTarget> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-app-'));
  await build({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    ...(root !== undefined && { root }),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false, minify: false },
  });
  const pass = mock === undefined ? undefined : passedTo(mock);
  const { origin, [Symbol.asyncDispose]: close } = await serveTarget(async (request) => {
    const { pathname } = new URL(request.url);
    if (pass && /^\/(icecore|inbox|_parley)\//.test(pathname)) return pass(request);
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return new Response(null, { status: 404 });
    const headers = { 'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream' };
    return new Response(readFileSync(file), { headers });
  });
  return {
    origin,
    async [Symbol.asyncDispose]() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
