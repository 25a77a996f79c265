import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/create-mock.ts';
import { renderBanner } from '../../src/node/banner.ts';
import { requestOf } from '../curl.ts';
import { libraryApi, libraryWith } from '../library.ts';

const origin = 'http://127.0.0.1:4010';
const mock = createMock({
  apis: [
    libraryApi(),
    libraryApi({ name: 'archive', document: libraryWith({ '/info/title': 'Archive' }) }),
  ],
  strict: true,
});

const render = (controlNote?: string) =>
  stripVTControlCharacters(
    renderBanner({ version: '1.2.3', origin, apis: mock.apis, controlNote }),
  );

test('the banner says the version, and per API its title, base URL and every credential', () => {
  const [first, library, archive] = render().split('\n\n');
  expect(first).toBe('Parley 1.2.3 on http://127.0.0.1:4010');
  expect(library?.split('\n')).toEqual([
    'Library (4 operations)',
    '  base URL     http://127.0.0.1:4010/library/v1',
    '  credentials  full     Authorization: Bearer gold',
    '               reader   Authorization: Bearer paper',
    '               expired  Authorization: Bearer torn',
    "  try          curl -H 'Authorization: Bearer gold' 'http://127.0.0.1:4010/library/v1/books?page=2'",
  ]);
  expect(archive).toContain('http://127.0.0.1:4010/archive/v1');
});

test('each curl line is a request that the mock answers', async () => {
  const lines = render().match(/curl .*/g) ?? [];
  expect(lines).toHaveLength(2);
  for (const line of lines) expect((await mock.fetch(requestOf(line))).status).toBe(200);
});

test('the console and the control URL come last, with a note where it is not simply open', () => {
  expect(render().split('\n').at(-2)).toBe('Console  http://127.0.0.1:4010/');
  expect(render().split('\n').at(-1)).toBe('Control  http://127.0.0.1:4010/_parley/apis');
  expect(render('off').split('\n').at(-1)).toBe('Control  http://127.0.0.1:4010/_parley/apis  off');
});
