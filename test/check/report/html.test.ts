import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderHtml } from '../../../src/check/report/html.ts';
import { style, styleHash } from '../../../src/check/report/html-style.ts';
import { renderJunit } from '../../../src/check/report/junit.ts';
import { openBrowser } from '../../browser.ts';
import { hostile, sampleDocument } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-html-'));
const file = join(folder, 'report.html');
let browser: Browser;

beforeAll(async () => {
  const document = await sampleDocument();
  const skipped = [{ title: hostile, reason: hostile }];
  const baseline = {
    expired: [{ fingerprint: hostile, reason: hostile, expires: hostile }],
    unseen: [],
  };
  writeFileSync(file, renderHtml({ ...document, skipped, baseline }));
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What the page asked for, and what the browser complained of. */
  readonly asked: string[];
  readonly said: string[];
}

async function opened(options: Parameters<Browser['newPage']>[0] = {}): Promise<Opened> {
  const page = await browser.newPage(options);
  const [asked, said]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked, said };
}

test('the policy allows the style sheet that the page has', () => {
  const hash = createHash('sha256').update(style).digest('base64');
  expect(styleHash).toBe(`sha256-${hash}`);
});

test('the page asks for nothing but itself, and the browser has nothing to say of it', async () => {
  const { page, asked, said } = await opened();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(said).toEqual([]);
});

test('what a server said is text: no script runs, no element comes of it', async () => {
  const { page } = await opened();
  expect(await page.title()).toBe('Library 2.1: contract check');
  expect(await page.locator('script, img, iframe, link, [onerror]').count()).toBe(0);
  expect(await page.locator('body').textContent()).toContain(
    '<script>document.title = "owned"</script>',
  );
  expect(await page.locator('section b', { hasText: 'tame' }).count()).toBe(0);
});

test('what would turn the direction of writing round is shown instead', async () => {
  const { page } = await opened();
  const text = await page.locator('body').textContent();
  expect(text).not.toContain('\u202e');
  expect(text).toContain('\\u202eturned');
});

test('findings open and close by keyboard', async () => {
  const { page } = await opened();
  const finding = page.locator('details.finding').first();
  expect(await finding.getAttribute('open')).toBeNull();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.keyboard.press('Enter');
  expect(await finding.getAttribute('open')).not.toBeNull();
  expect(await finding.locator('pre').first().isVisible()).toBe(true);
  await page.keyboard.press('Space');
  expect(await finding.getAttribute('open')).toBeNull();
});

test.for(['light', 'dark'] as const)(
  'in a %s browser the page is so too, and can be read',
  async (colorScheme) => {
    const { page } = await opened({ colorScheme });
    const contrasts = await page.evaluate(() => {
      const luminance = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((it) => {
          const share = Number(it) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = luminance(getComputedStyle(document.body).backgroundColor);
      const texts = ['body', '.quiet', '.error', '.broken', '.inconclusive', 'summary b'];
      const found = texts.map(
        (it) => getComputedStyle(document.querySelector(it) ?? document.body).color,
      );
      return {
        dark: ground < 0.5,
        least: Math.min(
          ...found
            .map(luminance)
            .map((it) => (Math.max(it, ground) + 0.05) / (Math.min(it, ground) + 0.05)),
        ),
      };
    });
    expect(contrasts.dark).toBe(colorScheme === 'dark');
    // WCAG 2.2, 1.4.3
    expect(contrasts.least).toBeGreaterThan(4.5);
  },
);

test('on a phone nothing but tables and code is wider than the screen', async () => {
  const { page } = await opened({ viewport: { width: 360, height: 700 } });
  for (const summary of await page.locator('details > summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the coverage table says how often each answer was seen', async () => {
  const { page } = await opened();
  const table = page.getByRole('region', { name: 'Coverage' });
  const heads = await table.locator('thead th').allTextContents();
  expect([heads[0], heads.at(-1)]).toEqual(['operation', 'parameters never sent']);
  expect(heads).toContain('4XX');
  expect(await table.locator('tbody tr').count()).toBe(4);
  expect(await table.locator('td.unseen').first().textContent()).toBe('0');
});

test('a JUnit report is well-formed XML', async () => {
  const { page } = await opened();
  const text = renderJunit(await sampleDocument());
  const read = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const failure = parsed.querySelector('testcase[name="sample/quotes addBook"] failure');
    return { errors: parsed.querySelectorAll('parsererror').length, failure: failure?.textContent };
  }, text);
  expect(read.errors).toBe(0);
  expect(read.failure).toContain('<script>document.title');
});
