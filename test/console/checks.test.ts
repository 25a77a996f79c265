import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import type { ReportDocument } from '../../src/check/report/document.ts';
import { requestOf } from '../curl.ts';
import { edited } from '../faults/edit.ts';
import { passedTo, serveTarget } from '../served-target.ts';
import { seriousIssues } from './audit.ts';
import { type OpenConsole, openConsole } from './open-console.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Leaves only one family of rules chosen. */
async function chooseFamily(page: Page, name: string): Promise<void> {
  await page.getByText('All families of rules').click();
  await page.getByRole('button', { name: 'None' }).click();
  await page.getByRole('checkbox', { name, exact: true }).check();
}

const verdict = (page: Page) => page.locator('.check-verdict');

/** The mock behind a server that answers one operation wrongly. */
const faulty = ({ origin }: OpenConsole, code = 202) =>
  serveTarget(
    edited({
      api: 'icecore',
      operationId: 'getAnalytics',
      edit: ({ status }) => (status === 200 ? { status: code } : undefined),
    })(passedTo(origin)),
  );

async function chooseTarget(page: Page, origin: string, api = 'icecore'): Promise<void> {
  await page.getByRole('radio', { name: 'Another server' }).check();
  await page.getByLabel('Contract', { exact: true }).selectOption(api);
  await page.getByLabel('Base URL').fill(origin);
}

test('this mock is checked: it runs, passes, and its coverage is a table of numbers', async () => {
  await using it = await openConsole({ at: '#/checks', apis: ['icecore'] });
  const { page } = it;
  await page.getByText('Choose what is to be checked').waitFor();
  await chooseFamily(page, 'pagination');
  expect(await seriousIssues(page)).toEqual([]);
  await page.getByRole('button', { name: 'Run' }).click();
  await verdict(page).getByText('All rules hold.').waitFor({ timeout: 30_000 });
  expect(page.url()).toMatch(/#\/checks\/check-1$/);
  expect(await page.locator('h2:focus').textContent()).toBe('IceCore REST API');
  const coverage = page.getByRole('region', { name: 'Coverage' }).last();
  const row = coverage.getByRole('row', { name: /listConversations/ });
  const heads = await coverage.locator('thead th').allTextContents();
  const cells = await row.locator('td').allTextContents();
  expect(Number(cells[heads.indexOf('200') - 1])).toBeGreaterThan(3);
  expect(cells[heads.indexOf('500') - 1]).toBe('not seen');
  const sending = coverage.getByRole('row', { name: /sendMessage/ });
  expect((await sending.locator('td').allTextContents())[heads.indexOf('304') - 1]).toBe('–');
  expect(await seriousIssues(page)).toEqual([]);
  await row.getByRole('link').click();
  await page.getByRole('heading', { name: 'GET /conversations' }).waitFor();
});

test('what another server does wrong is shown with its curl line and a way into the contract', async () => {
  await using it = await openConsole({
    at: '#/checks',
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const { page } = it;
  await using server = await faulty(it);
  await chooseTarget(page, server.origin);
  await chooseFamily(page, 'response');
  expect(await seriousIssues(page)).toEqual([]);
  await page.getByRole('button', { name: 'Run' }).click();
  await verdict(page)
    .getByText(/problems? found\.$/)
    .waitFor({ timeout: 30_000 });
  const rule = page.getByRole('region', {
    name: 'An operation answers with the statuses that its contract documents.',
  });
  await rule.getByText(/status must be one of .*, is 202/).click();
  expect(await seriousIssues(page)).toEqual([]);
  await page.getByRole('button', { name: 'Copy the curl line that shows it again' }).click();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  const credential = 'sk_live_parley_full';
  const again = await fetch(requestOf(line.replace('$PARLEY_CREDENTIAL', credential)));
  expect(again.status).toBe(202);
  await rule.getByRole('link', { name: /\/responses$/ }).click();
  await page.getByRole('heading', { name: 'The promise' }).waitFor();
  expect(page.url()).toContain('#/contracts/icecore/getAnalytics?at=%2Fpaths');
});

test('the report is the page of the HTML reporter, which runs nothing, and the JSON that replay reads', async () => {
  await using it = await openConsole({ at: '#/checks', apis: ['icecore'] });
  const { page } = it;
  await chooseFamily(page, 'sort');
  await page.getByRole('button', { name: 'Run' }).click();
  const link = page.getByRole('link', { name: 'Open report' });
  const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await tab.getByRole('heading', { name: 'IceCore REST API 1: contract check' }).waitFor();
  expect(await tab.evaluate(() => getComputedStyle(document.body).margin)).not.toBe('8px');
  await tab.close();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('icecore-check.json');
  const report = JSON.parse(readFileSync(await file.path(), 'utf8')) as ReportDocument;
  expect(report.kind).toBe('parley-check-report');
  await page.getByRole('button', { name: 'Forget' }).click();
  await page.getByText('Choose what is to be checked').waitFor();
});

test('a running check says how far it is, and is stopped with what it has found', async () => {
  await using it = await openConsole({ at: '#/checks', apis: ['icecore'] });
  const { page } = it;
  await using server = await serveTarget(async (request) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return passedTo(it.origin)(request);
  });
  await chooseTarget(page, server.origin);
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByRole('meter', { name: 'Cases' }).waitFor();
  await page.getByRole('region', { name: 'Families of rules' }).getByText('pagination').waitFor();
  expect(await page.locator('.check-now').textContent()).toMatch(/^\d+ requests sent/);
  expect(await seriousIssues(page)).toEqual([]);
  expect(await page.getByLabel('Session').locator('option').allTextContents()).toEqual(['default']);
  await page.getByRole('button', { name: 'Stop' }).click();
  await verdict(page).getByText('Not finished: the run was interrupted.').waitFor();
});

test('a credential is sent to the target, and is neither in the form nor in any answer afterwards', async () => {
  const secret = 'sk_live_very_secret_42';
  const sent: (string | null)[] = [];
  await using server = await serveTarget(async (request) => {
    sent.push(request.headers.get('authorization'));
    return Response.json({ said: request.headers.get('authorization') }, { status: 207 });
  });
  await using it = await openConsole({ at: '#/checks', apis: ['icecore'] });
  const { page } = it;
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    // The stream is read by a test of the control API.
    if (/\/checks(?!.*stream)/.test(response.url())) answers.push(response.text());
  });
  await chooseTarget(page, server.origin);
  const field = page.getByLabel('Value of credential 1');
  expect(await field.getAttribute('type')).toBe('password');
  await field.fill(secret);
  await chooseFamily(page, 'response');
  await page.getByRole('button', { name: 'Run' }).click();
  await expect.poll(() => sent, { timeout: 20_000 }).toContain(`Bearer ${secret}`);
  await page.getByRole('button', { name: 'Stop' }).click();
  await verdict(page).waitFor();
  expect(await field.inputValue()).toBe('');
  expect((await Promise.all(answers)).filter((text) => text.includes(secret))).toEqual([]);
  expect(await page.content()).not.toContain(secret);
});

test('what cannot be run is refused in words', async () => {
  await using it = await openConsole({ at: '#/checks', apis: ['icecore'] });
  const { page } = it;
  await page.getByRole('checkbox', { name: 'IceCore REST API' }).uncheck();
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByRole('alert').getByText('Choose at least one API.').waitFor();
  await chooseTarget(page, 'http://127.0.0.1:1');
  await page.getByRole('button', { name: 'Run' }).click();
  await verdict(page)
    .getByText(/^It could not run: http:\/\/127\.0\.0\.1:1 gives no answer/)
    .waitFor();
});

test('what a target answers is shown as the text it is', async () => {
  await using it = await openConsole({ at: '#/checks', apis: ['imbrace'] });
  const { page } = it;
  const hostile = `"><img src=x onerror="document.title='run'"><script>document.title='run'</script>\u202e`;
  await using server = await serveTarget(async () =>
    Response.json({ [hostile]: hostile.repeat(100), period: hostile }, { status: 200 }),
  );
  // Of an API without a rate limit, so that nothing waits.
  await chooseTarget(page, server.origin, 'imbrace');
  await chooseFamily(page, 'response');
  await page.getByRole('button', { name: 'Run' }).click();
  await verdict(page)
    .getByText(/problems? found/)
    .waitFor({ timeout: 60_000 });
  for (const summary of await page.locator('.check-view details > summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
  expect(await page.locator('main :is(img, script)').count()).toBe(0);
  expect(await page.title()).toBe('Checks · Parley');
  expect(await page.locator('.check-view').textContent()).toContain('<img src=x');
});
