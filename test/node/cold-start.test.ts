import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { spawnServeUnder } from './served-process.ts';

const telling = fileURLToPath(new URL('loaded-modules.ts', import.meta.url));
const names = apis.map(({ name }) => name);

/** `parley serve` in a process that tells what it loads. */
async function serving(...flags: string[]) {
  const served = spawnServeUnder(['--import', telling], flags);
  onTestFinished(() => served.kill());
  const origin = await served.origin;
  const loaded = () =>
    served
      .said()
      .replaceAll('\\', '/')
      .match(/(?<=^loaded ).*/gm) ?? [];
  return {
    get: (path: string, headers = {}) => fetch(origin + path, { headers }),
    loaded,
    /** The APIs of which anything is loaded. */
    apis: () =>
      names.filter((name) =>
        loaded().some(
          (it) => it.includes(`/src/apis/${name}/`) || it.includes(`/${name}/document`),
        ),
      ),
    async end() {
      served.child.kill('SIGTERM');
      await once(served.child, 'close');
    },
  };
}

const full = { Authorization: 'Bearer sk_live_parley_full' };

test('serving loads no API that nobody asked for', async () => {
  const served = await serving();
  expect(served.apis()).toEqual([]);
  expect((await served.get('/_parley/apis')).status).toBe(200);
  expect(served.apis()).toEqual([]);
  expect((await served.get('/icecore/api/v1/conversations', full)).status).toBe(200);
  expect(served.apis()).toEqual(['icecore']);
});

test('who steers the mock finds every API, and those who begin with one of its scenarios do', async () => {
  const served = await serving();
  const scenarios = await (await served.get('/_parley/scenarios')).text();
  expect(names.filter((name) => !scenarios.includes(`"${name}"`))).toEqual([]);
  const begun = await serving('--scenario', 'icecore/window-closed');
  expect(begun.apis()).toEqual(names);
});

test('the first answer waits for no checks, no YAML, no compiler of schemas and no HTTP client', async () => {
  const served = await serving();
  await served.get('/icecore/api/v1/conversations', full);
  await served.end();
  const loaded = served.loaded();
  const idle = [
    '/src/check/',
    '/src/control/control.ts',
    '/src/node/console-files.ts',
    '/yaml/',
    '/ajv/dist/2020',
    'undici',
  ];
  expect(idle.filter((part) => loaded.some((it) => it.includes(part)))).toEqual([]);
  // Otherwise the list would say nothing.
  expect(loaded.some((it) => it.endsWith('/src/mock/pipeline.ts'))).toBe(true);
  expect(loaded).toContain('NativeModule http');
});
