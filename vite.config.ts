import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the console, to where a mock serves it from; `npm run console` shows it as it is being written. */
export default defineConfig({
  root: fileURLToPath(new URL('src/console', import.meta.url)),
  // Where a mock serves what index.html asks for.
  base: '/_console/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('dist/console', import.meta.url)),
    emptyOutDir: true,
    assetsDir: '.',
    // Every file on its own, as the Content-Security-Policy wants it.
    assetsInlineLimit: 0,
    target: 'esnext',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // `npm start` listens there.
  server: { proxy: { '^/(?!_console)': 'http://127.0.0.1:4010' } },
});
