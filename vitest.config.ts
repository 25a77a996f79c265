import { defineConfig } from 'vitest/config';

export default defineConfig({
  // For the app of the tests, which imports `parley-kit/…` as its users do.
  resolve: { tsconfigPaths: true },
  test: {
    // Vitest leaves one core free, which on two cores halves the speed.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/schema-compiler.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    testTimeout: 15_000,
    hookTimeout: 30_000,
    // A page that somebody waits for is slow where other tests run beside it.
    expect: { poll: { timeout: 10_000 } },
  },
});
