import { expect, test } from 'vitest';
import { rulesPage } from '../../scripts/rules-page.ts';

const rule = {
  law: 'It holds.',
  why: 'Clients rely on it.',
  source: 'RFC 1, 2.3',
};

test('the page has a section for each area, and for the laws of each API that has any', () => {
  const page = rulesPage({
    rules: [
      { ...rule, name: 'a/one' },
      { ...rule, name: 'b/one', severity: 'info' },
      { ...rule, name: 'a/two' },
    ],
    laws: [
      { api: 'library', rules: [{ ...rule, name: 'library/sums' }] },
      { api: 'archive', rules: [] },
    ],
  });
  const headings = page.split('\n').filter((line) => /^##/.test(line));
  expect(headings).toEqual([
    ...['## a', '### `a/one`', '### `a/two`', '## b', '### `b/one`'],
    ...['## Laws of library', '### `library/sums`'],
  ]);
  expect(page).toContain(
    '**It holds.** (Told, and fails no run.)\n\nClients rely on it.\n\nSource: RFC 1, 2.3\n',
  );
});
