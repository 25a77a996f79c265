import { expect, test } from 'vitest';
import { pageList } from '../../src/console/page-list.ts';
import { seriousIssues } from './audit.ts';
import { openConsole } from './open-console.ts';

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 390].map((width) => ({ colorScheme, width })),
);

test.for(looks)(
  'axe finds no serious issue on any page, $colorScheme and $width px wide',
  { timeout: 60_000 },
  async ({ colorScheme, width }) => {
    const context = { colorScheme, viewport: { width, height: 844 } };
    await using it = await openConsole({ context });
    const { page } = it;
    const found: string[] = [];
    for (const { name, title } of pageList) {
      await page.goto(`${it.origin}/#/${name}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      found.push(...(await seriousIssues(page)).map((issue) => `${title}: ${issue}`));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wider > 0) found.push(`${title}: the page is ${wider} px wider than the window`);
    }
    expect(found).toEqual([]);
  },
);

test('an issue is noticed', async () => {
  await using it = await openConsole();
  await it.page.getByRole('heading', { level: 1 }).waitFor();
  await it.page.evaluate(() => document.querySelector('select')?.removeAttribute('aria-label'));
  await it.page.evaluate(() => document.querySelector('label:has(select) span')?.remove());
  expect(await seriousIssues(it.page)).toContainEqual(expect.stringContaining('select-name'));
});
