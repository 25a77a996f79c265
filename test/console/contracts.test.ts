import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libraryDocument } from '../library.ts';
import { seriousIssues } from './audit.ts';
import { openConsole } from './open-console.ts';

test('every contract is there, with its operations by tag', async () => {
  await using it = await openConsole({ at: '#/contracts' });
  const { page } = it;
  const nav = page.getByRole('navigation', { name: 'Contracts' });
  for (const { title, operations } of it.mock.mock().apis) {
    await nav.getByRole('link', { name: title, exact: true }).click();
    const table = page.getByRole('region', { name: 'Operations' }).last();
    await expect
      .poll(() => table.locator('tbody tr').count(), { message: title })
      .toBe(operations.length);
    expect(await seriousIssues(page), title).toEqual([]);
  }
});

test('an operation shows its parameters, answers and fields, each with its evidence', async () => {
  await using it = await openConsole({ at: '#/contracts/icecore' });
  const { page } = it;
  await page.getByRole('link', { name: 'GET List conversations' }).click();
  await page.getByRole('heading', { name: 'GET /conversations' }).waitFor();
  const parameter = page.getByRole('row', { name: /^If-None-Match/ });
  expect(await parameter.textContent()).toContain('inferred');
  expect(await page.getByRole('row', { name: /^limit/ }).textContent()).toContain(
    'at least 1 · at most 100 · default 20 · as 20',
  );
  const source = page.getByRole('link', {
    name: 'Conversations › List Conversations',
    exact: true,
  });
  expect(await source.getAttribute('href')).toBe('https://icecore.ai');
  const body = page.getByRole('list', { name: 'Body of 200', exact: true });
  const data = body.getByRole('button', { name: 'What is in data' });
  expect(await data.getAttribute('aria-expanded')).toBe('true');
  const status = page
    .getByRole('list', { name: 'Body of 200 › data' })
    .getByRole('listitem')
    .nth(1);
  expect(await status.textContent()).toMatch(/^statusrequiredstringdocumented by the section Conv/);
  expect(await status.textContent()).toContain('one of open, in_progress, closed');
  await data.click();
  expect(await status.count()).toBe(0);
  expect(await seriousIssues(page)).toEqual([]);
});

test('a field is no surer than the answer it stands in, and an inferred one says so', async () => {
  await using it = await openConsole({ at: '#/contracts/icecore/sendMessage' });
  const { page } = it;
  const refusal = page.locator('.answers details').filter({ hasText: 'cannot be served' });
  await refusal.locator('summary').first().click();
  const field = refusal.getByRole('list', { name: 'Body of 400' }).getByRole('listitem');
  expect(await field.first().locator('.badge').textContent()).toBe('inferred');
  expect(await field.first().getByRole('link').count()).toBe(0);
  await refusal.getByText('Example windowClosed').click();
  await refusal.getByText('The 24-hour messaging window is closed').waitFor();
});

test('a place in the contract can be linked to, also one that is not there', async () => {
  const at = '#/contracts/inkeep/listConversations?at=';
  await using it = await openConsole({ at: `${at}%2Finfo%2Ftitle` });
  const { page } = it;
  const promise = page.getByRole('region', { name: 'The promise' }).first();
  await promise.getByText('Inkeep Analytics API').waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${at}%2Fnowhere`);
  await page.getByText('There is nothing at this place of the contract.').waitFor();
  await page.evaluate(() => {
    location.hash = '#/contracts/inkeep/gone';
  });
  await page.getByText('has no operation “gone”').waitFor();
});

test('schemas that hold themselves open one level at a time, and alternatives stand side by side', async () => {
  await using it = await openConsole({ at: '#/contracts/inkeep/listConversations' });
  const { page } = it;
  const either = page.getByRole('button', { name: 'What is in either 1' }).first();
  await either.click();
  await page
    .getByRole('list', { name: /› either 1$/ })
    .getByText('externalId')
    .first()
    .waitFor();
  expect(await page.getByText('companion').count()).toBeGreaterThan(0);
  expect(await seriousIssues(page)).toEqual([]);
});

test('the document can be kept as a file', async () => {
  await using it = await openConsole({ at: '#/contracts/icecore' });
  const [file] = await Promise.all([
    it.page.waitForEvent('download'),
    it.page.getByRole('button', { name: 'Download openapi.json' }).click(),
  ]);
  const document = JSON.parse(readFileSync(await file.path(), 'utf8')) as { openapi: string };
  expect([file.suggestedFilename(), document.openapi]).toEqual(['icecore.openapi.json', '3.1.0']);
});

test('descriptions, names and addresses of an own contract are text, and lead nowhere', async () => {
  const hostile = `"><img src=x onerror="document.title='run'"><script>alert(1)</script>\u202e`;
  const document = structuredClone(libraryDocument) as unknown as {
    info: Record<string, string>;
    externalDocs?: object;
    paths: Record<string, Record<string, Record<string, unknown>>>;
  };
  document.info.title = hostile;
  document.info.description = hostile.repeat(100);
  document.externalDocs = { description: hostile, url: 'javascript:document.title="run"' };
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      if (typeof operation !== 'object' || !('operationId' in operation)) continue;
      operation.summary = hostile;
      operation.description = hostile;
      operation.tags = [hostile];
      operation.externalDocs = { description: hostile, url: 'javascript:alert(1)' };
    }
  }
  const it = await openConsole({ at: '#/contracts' });
  const { page } = it;
  await page.route('**/openapi.json', (route) => route.fulfill({ json: document }));
  await page.reload();
  await page.getByRole('heading', { name: hostile }).first().waitFor();
  await page.getByRole('navigation', { name: 'Contracts' }).locator('section a').first().click();
  await page.getByRole('heading', { name: 'Answers' }).waitFor();
  expect(await page.locator('main :is(img, script)').count()).toBe(0);
  expect(await page.locator('main a[href^="javascript"]').count()).toBe(0);
  expect(await page.title()).toBe('Contracts · Parley');
  await it.close();
});
