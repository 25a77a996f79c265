import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { contractNames } from '../../src/apis/contracts.ts';
import { root } from '../documentation.ts';

/** The client of an API as a page loads it: its modules by path, and the bytes of the minified code, gzipped. */
async function bundled(api: string) {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: `src/apis/${api}/client.ts`,
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rollup.RollupOutput;
  const [chunk] = result.output;
  if (chunk?.type !== 'chunk') throw new Error(`There is no code for ${api}.`);
  const modules = Object.entries(chunk.modules).flatMap(([path, { renderedLength }]) =>
    renderedLength > 0 ? [path.replace(join(root, '/'), '')] : [],
  );
  return { modules, gzipped: gzipSync(chunk.code, { level: 9 }).length };
}

test('a client brings no part of the mock, no contract document, and less than 4.5 KB', async () => {
  for (const api of contractNames) {
    const { modules, gzipped } = await bundled(api);
    expect(modules.sort()).toEqual(
      expect.arrayContaining([`src/generated/${api}/client.ts`, 'src/client/paginate.ts']),
    );
    expect(
      modules.filter((path) => /src\/(mock|world|check)\/|document|faker|ajv/.test(path)),
    ).toEqual([]);
    expect(gzipped).toBeLessThan(4_500);
  }
});
