import { fileURLToPath } from 'node:url';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Leads `parley-kit/…` to the source.
  resolve: { tsconfigPaths: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Brings the script of msw's service worker, for `?msw`.
  plugins: [msw({ mode: 'worker-only' })],
  // `npm start` listens there.
  server: { proxy: { '/icecore': 'http://127.0.0.1:4010' } },
});
