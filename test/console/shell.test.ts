import { expect, test } from 'vitest';
import { createControlClient } from '../../src/control.ts';
import { serve } from '../../src/node.ts';
import { builtConsole, openConsole } from './open-console.ts';

test('each page is a link away, says where it is and has the focus on its heading', async () => {
  await using it = await openConsole();
  const { page } = it;
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  for (const title of ['Traffic', 'Steer', 'State', 'Contracts', 'Checks', 'Home']) {
    const link = page.getByRole('link', { name: title, exact: true });
    await link.click();
    await page.locator('h1:focus').filter({ hasText: title }).waitFor();
    expect(await page.title()).toBe(`${title} · Parley`);
    expect(await link.getAttribute('aria-current')).toBe('page');
    expect(await page.locator('.top-bar nav [aria-current=page]').count()).toBe(1);
  }
});

test('the back button leads to the page before', async () => {
  await using it = await openConsole();
  await it.page.getByRole('link', { name: 'Steer' }).click();
  await it.page.getByRole('heading', { level: 1, name: 'Steer' }).waitFor();
  await it.page.goBack();
  await it.page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
});

test('the keyboard comes to the content at once, and to every page', async () => {
  await using it = await openConsole();
  const { page } = it;
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.getByRole('link', { name: 'Checks' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('h1:focus').filter({ hasText: 'Checks' }).waitFor();
});

test('a page that there is not is said so, as text', async () => {
  await using it = await openConsole({ at: '#/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E' });
  await it.page.getByText('There is no page called “<img src=x onerror=alert(1)>”').waitFor();
  await it.page.getByRole('link', { name: 'Go to Home' }).click();
  await it.page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
});

test('the session that is chosen is in the address, and stays from page to page', async () => {
  await using it = await openConsole();
  const { page } = it;
  await createControlClient({ origin: it.origin }).sessions.create('test-1');
  const chooser = page.getByLabel('Session');
  await chooser.getByRole('option', { name: 'test-1' }).waitFor({ state: 'attached' });
  await chooser.selectOption('test-1');
  await page.waitForURL('**/#/?session=test-1');
  await page.getByRole('link', { name: 'Traffic' }).click();
  await page.waitForURL('**/#/traffic?session=test-1');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Traffic' }).waitFor();
  expect(await chooser.inputValue()).toBe('test-1');
  await chooser.selectOption('default');
  await page.waitForURL('**/#/traffic');
});

test('the theme is the system’s until another is chosen, which lasts', async () => {
  await using it = await openConsole({ context: { colorScheme: 'dark' } });
  const { page } = it;
  const theme = page.getByLabel('Theme');
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await theme.selectOption('light');
  const light = await background();
  expect(light).not.toBe(dark);
  await page.reload();
  await theme.waitFor();
  expect([await theme.inputValue(), await background()]).toEqual(['light', light]);
  await theme.selectOption('auto');
  expect(await background()).toBe(dark);
});

test('a mock that is gone is told, and the page goes on when it is back', async () => {
  await using it = await openConsole();
  const { page, mock } = it;
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.clock.install();
  await page.reload();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await mock.close();
  await page.clock.runFor(3000);
  const alert = page.getByRole('alert').filter({ hasText: 'does not answer' });
  await alert.waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(5);
  await using again = await serveAgain(mock.port);
  await page.clock.runFor(3000);
  await alert.waitFor({ state: 'detached' });
  await expect.poll(() => page.getByRole('heading', { level: 2 }).count()).toBe(again.count);
  expect(it.takeTroubles().filter((text) => !text.includes('ERR_CONNECTION'))).toEqual([]);
});

/** Another mock in the same place, with one API only. */
async function serveAgain(port: number): Promise<AsyncDisposable & { readonly count: number }> {
  const again = await serve({ port, apis: ['inkeep'], consoleFiles: await builtConsole() });
  return { count: 1, [Symbol.asyncDispose]: () => again.close() };
}

test('where a control token is needed the page asks for it, and tells a wrong one', async () => {
  await using it = await openConsole({ controlToken: 'open sesame', host: '0.0.0.0' });
  const { page } = it;
  const token = page.getByLabel('Token');
  await token.fill('open barley');
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('alert').filter({ hasText: 'does not know this token' }).waitFor();
  expect(await token.getAttribute('aria-invalid')).toBe('true');
  await token.fill('open sesame');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).toBe('[{},{}]');
  await page.reload();
  await token.waitFor();
  expect(it.takeTroubles().filter((text) => !text.includes('401'))).toEqual([]);
});
