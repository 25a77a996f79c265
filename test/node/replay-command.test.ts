import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';

const cli = fileURLToPath(new URL('../../src/node/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const replay = (...args: string[]) =>
  new Promise<Ended>((resolve) => {
    execFile(process.execPath, [cli, 'replay', ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });

function written(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function capsule(): Promise<ReturnType<ReturnType<typeof createMock>['capsule']>> {
  const mock = createMock({ apis: ['icecore'] });
  const url = 'http://mock.test/icecore/api/v1/conversations?limit=1';
  await mock.fetch(new Request(url, { headers: { ...mock.apis[0]?.credentials[0]?.headers } }));
  return mock.capsule();
}

test('a capsule is played with code 0 where all is the same, and 1 where an answer differs', async () => {
  const content = await capsule();
  expect(await replay(written('same.json', content))).toMatchObject({
    code: 0,
    stdout: 'The one answer is the same.\n',
  });
  const altered = JSON.stringify(content).replace('"status":200', '"status":201');
  const { code, stdout } = await replay(written('altered.json', altered));
  expect(code).toBe(1);
  expect(stdout).toBe(
    'request 1, GET /icecore/api/v1/conversations?limit=1: status\n  recorded  201\n  replayed  200\n1 answer of 1 differs.\n',
  );
}, 30_000);

test('a file that cannot be played ends with code 2 and a line that says why', async () => {
  const content = await capsule();
  const [api] = content.apis;
  const other = written('other.json', { ...content, apis: [{ ...api, hash: '0' }] });
  const later = written('later.json', { ...content, format: 2 });
  for (const [file, sentence] of [
    [join(folder, 'none.json'), /none\.json/],
    [written('list.json', []), /list\.json is nothing that can be replayed; .*parley-capsule\.$/m],
    [later, /later\.json is of format 2; this version reads format 1\.$/m],
    [other, /^parley: .*other\.json cannot be played: The capsule was recorded with .*--force\.$/m],
  ] as const) {
    const { code, stderr } = await replay(file);
    expect([file, code]).toEqual([file, 2]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  }
  expect((await replay(other, '--force')).code).toBe(0);
}, 60_000);
