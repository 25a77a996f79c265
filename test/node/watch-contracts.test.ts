import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { serve } from '../../src/node/serve.ts';
import { readContracts, watchContracts } from '../../src/node/watch-contracts.ts';
import { libraryApi, libraryWith } from '../library.ts';

const apis = [libraryApi()];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-watch-'));
  write({});
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (changes: Readonly<Record<string, unknown>>) =>
  writeFileSync(join(folder, 'library.yaml'), stringify(libraryWith(changes)));

/** What the watcher says after a change: the titles it read, or why it read none. */
async function said(change: () => void): Promise<readonly string[]> {
  let close = () => {};
  try {
    return await new Promise<readonly string[]>((resolve) => {
      const watcher = watchContracts({
        folder,
        apis,
        changed: (apis) => resolve(apis.map(({ document }) => document.info.title)),
        refused: ({ message }) => resolve([message.replace(`${folder}/`, '')]),
      });
      close = watcher.close;
      change();
    });
  } finally {
    close();
  }
}

test('contracts are read from their files, whatever was built in', () => {
  write({ '/info/title': 'Bookshop' });
  const [api] = readContracts({ folder, apis });
  expect(api?.document.info.title).toBe('Bookshop');
  expect(api?.handlers).toBe(apis[0]?.handlers);
});

test('a changed contract is read again', async () => {
  expect(await said(() => write({ '/info/title': 'Bookshop' }))).toEqual(['Bookshop']);
});

test('a file that an editor replaces is read again', async () => {
  const change = () => {
    const draft = join(folder, '.library.yaml.swp');
    writeFileSync(draft, stringify(libraryWith({ '/info/title': 'Archive' })));
    renameSync(draft, join(folder, 'library.yaml'));
  };
  expect(await said(change)).toEqual(['Archive']);
});

test('several changes at once are read once, as the last left it', async () => {
  const change = () => {
    writeFileSync(join(folder, 'library.yaml'), '{');
    write({ '/info/title': 'First' });
    write({ '/info/title': 'Last' });
  };
  expect(await said(change)).toEqual(['Last']);
});

test.for<[string, () => void, RegExp]>([
  [
    'broken YAML',
    () => writeFileSync(join(folder, 'library.yaml'), 'openapi: "3.1.0\n'),
    /^library\.yaml:\d+:\d+: /,
  ],
  [
    'a contract that cannot be read',
    () => write({ '/paths/~1hours/get/operationId': undefined }),
    /^library\.yaml:\d+:\d+: expected an operationId \(at \/paths\/~1hours\/get\)$/,
  ],
  [
    'a contract that can be read but not served',
    () => write({ '/paths/~1hours/get/responses/500': undefined }),
    /^library\.yaml:\d+:\d+: expected a response 500, .* \(at \/paths\/~1hours\/get\/responses\)$/,
  ],
  [
    'a contract that is gone',
    () => rmSync(join(folder, 'library.yaml')),
    /^library\.yaml: cannot be read \(ENOENT\)$/,
  ],
])('%s is refused with its place', async ([, change, message]) => {
  expect(await said(change)).toEqual([expect.stringMatching(message)]);
});

test('what is served is replaced as a whole, and stays where the new cannot be served', async () => {
  const served = await serve({ apis, port: 0 });
  try {
    const titles = async () => {
      const response = await fetch(`${served.origin}/_parley/apis`);
      return ((await response.json()) as { title: string }[]).map(({ title }) => title);
    };
    const sessions = async () => (await fetch(`${served.origin}/_parley/sessions`)).json();
    served.mock().session('a');
    served.replaceApis([libraryApi({ document: libraryWith({ '/info/title': 'Bookshop' }) })]);
    expect([await titles(), await sessions()]).toEqual([['Bookshop'], []]);
    const broken = libraryApi({ document: libraryWith({ '/x-error-format': undefined }) });
    expect(() => served.replaceApis([broken])).toThrow('/x-error-format: expected the format');
    expect(await titles()).toEqual(['Bookshop']);
  } finally {
    await served.close();
  }
});
