import { expect, test } from 'vitest';
import { createControlClient } from '../../src/control.ts';
import { seriousIssues } from './audit.ts';
import { type ConsoleOptions, type OpenConsole, openConsole } from './open-console.ts';

const now = Date.parse('2025-10-30T12:00:00Z');

async function openSteer(options: ConsoleOptions = {}) {
  const it = await openConsole({ at: '#/steer', now, size: 5, ...options });
  await it.page.getByRole('heading', { name: 'Rate limits' }).waitFor();
  const client = createControlClient({ origin: it.origin });
  const control = {
    ...it,
    client,
    /** Asks an API as the one who may do everything. */
    ask: (api: string, path: string, body?: unknown) => ask(it, { api, path, body }),
  };
  return control;
}

async function ask(
  { origin, mock }: OpenConsole,
  { api, path, body }: { api: string; path: string; body: unknown },
): Promise<Response> {
  const { basePath = '', credentials = [] } =
    mock.mock().apis.find(({ name }) => name === api) ?? {};
  return fetch(`${origin}${basePath}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...credentials[0]?.headers, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

test('a scenario is put on and off, and requests meet it', async () => {
  await using it = await openSteer();
  const { page } = it;
  const errors = page.getByRole('switch', { name: 'server-errors in icecore' });
  await errors.click();
  await expect.poll(() => errors.getAttribute('aria-checked')).toBe('true');
  expect((await it.ask('icecore', '/conversations')).status).toBe(500);
  await page.getByRole('switch', { name: 'window-closed in icecore' }).press('Space');
  await page.getByText('2 on').waitFor();
  await page.getByRole('button', { name: 'All off' }).click();
  await page.getByText('none is on').waitFor();
  expect((await it.ask('icecore', '/conversations')).status).toBe(200);
  expect(await page.getByText('Making them takes seconds').isVisible()).toBe(true);
});

test('a scenario is put on in all APIs at once', async () => {
  await using it = await openSteer();
  await it.page.getByRole('button', { name: 'empty on in all' }).click();
  await it.page.getByText('5 on').waitFor();
  for (const api of ['icecore', 'aimychats']) {
    expect(await (await it.ask(api, '/conversations')).text()).toContain('"total":0');
  }
});

test('the gauge drains as requests come, and refills when the clock has jumped', async () => {
  await using it = await openSteer();
  const { page } = it;
  const gauge = page.getByRole('meter', { name: 'Requests left of full in icecore' });
  const left = () => gauge.getAttribute('aria-valuenow');
  expect(await left()).toBe('60');
  for (let count = 0; count < 3; count++) await it.ask('icecore', '/conversations');
  await expect.poll(left).toBe('57');
  expect(await gauge.getAttribute('aria-valuetext')).toMatch(
    /^57 of 60 left, refills in (1 min|\d+ s)$/,
  );
  await page.getByRole('button', { name: 'Use up the quota of full in icecore' }).click();
  await expect.poll(left).toBe('0');
  expect((await it.ask('icecore', '/conversations')).status).toBe(429);
  await page.getByRole('button', { name: '+1 min' }).click();
  await expect.poll(left).toBe('60');
  expect((await it.ask('icecore', '/conversations')).status).toBe(200);
});

test('a limit is set, taken off and as documented again', async () => {
  await using it = await openSteer();
  const { page, client } = it;
  const standing = async () => {
    const found = (await client.limits.list()).find(({ credential }) => credential === 'full');
    return [found?.limit, found?.seconds, found?.off];
  };
  await page.getByRole('button', { name: 'Set the limit of full in icecore' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Requests').fill('few');
  await dialog.getByLabel('in so many seconds').fill('10');
  await dialog.getByRole('button', { name: 'Set the limit' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'limit: expected a whole number' }).waitFor();
  await dialog.getByLabel('Requests').fill('3');
  await dialog.getByRole('button', { name: 'Set the limit' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await standing()).toEqual([3, 10, false]);
  await page.getByRole('button', { name: 'Limit off for full in icecore' }).click();
  await page.getByRole('button', { name: 'Limit again full in icecore' }).waitFor();
  expect((await standing())[2]).toBe(true);
  await page.getByRole('button', { name: 'As documented again: the limits of icecore' }).click();
  await expect.poll(standing).toEqual([60, 60, false]);
  expect(it.takeTroubles()).toHaveLength(1);
});

test('the clock is frozen and put where it is wanted, and what it does not take is said', async () => {
  await using it = await openSteer();
  const { page, client } = it;
  await page.getByRole('button', { name: 'Freeze' }).click();
  await page.getByRole('button', { name: 'Let it run' }).waitFor();
  const wanted = page.getByLabel('By a duration, or to a time');
  await wanted.fill('2031-02-03 04:05');
  await wanted.press('Enter');
  await page.locator('.clock-face').filter({ hasText: '2031-02-03 04:05:00' }).waitFor();
  expect(await client.clock.read()).toEqual({ now: '2031-02-03T04:05:00.000Z', frozen: true });
  await wanted.fill('P1DT2H');
  await wanted.press('Enter');
  await page.locator('.clock-face').filter({ hasText: '2031-02-04 06:05:00' }).waitFor();
  await wanted.fill('tomorrow');
  await wanted.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'expected an RFC 3339 time' }).waitFor();
  expect(await wanted.inputValue()).toBe('tomorrow');
  expect(it.takeTroubles()).toHaveLength(1);
});

test('a running clock goes on between two looks at it, a frozen one does not', async () => {
  await using it = await openSteer();
  const face = it.page.locator('.clock-face');
  const first = await face.textContent();
  await expect.poll(() => face.textContent()).not.toBe(first);
  await it.page.getByRole('button', { name: 'Freeze' }).click();
  await it.page.getByRole('button', { name: 'Let it run' }).waitFor();
  const still = await face.textContent();
  await it.page.waitForTimeout(1200);
  expect(await face.textContent()).toBe(still);
});

test('the clock jumps to what falls due, which then has happened', async () => {
  await using it = await openSteer();
  const { page, client } = it;
  await client.clock.freeze();
  const made = await it.ask('aimychats', '/conversations', {
    title: 'Late',
    content: 'Agent: hello',
    source: 'api',
  });
  const { id, status } = (await made.json()) as { id: string; status: string };
  expect(status).toBe('processing');
  const agenda = page.getByRole('list', { name: 'What falls due' });
  await agenda
    .getByText(/^in \d+ s$/)
    .first()
    .waitFor();
  await agenda
    .getByRole('button', { name: /^Jump to / })
    .first()
    .click();
  await page.getByText('Nothing is to happen by itself.').waitFor();
  const after = (await (await it.ask('aimychats', `/conversations/${id}`)).json()) as object;
  expect(after).toMatchObject({ status: 'completed' });
});

test('a fault is added by the form, meets its requests and is removed', async () => {
  await using it = await openSteer();
  const { page } = it;
  await page.getByRole('button', { name: 'Add a fault' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a fault' });
  await dialog.getByLabel('API').selectOption('icecore');
  await dialog.getByLabel('Operation').selectOption('listConversations');
  await dialog.getByLabel('Status').fill('teapot');
  await dialog.getByLabel('Times').fill('2');
  expect(await seriousIssues(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const status = dialog.getByLabel('Status');
  await expect.poll(() => status.getAttribute('aria-invalid')).toBe('true');
  await status.fill('503');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  const faults = page.getByRole('region', { name: 'Faults', exact: true }).last();
  await faults.getByText('2 of 2 left, met 0 of 0').waitFor();
  expect((await it.ask('icecore', '/conversations')).status).toBe(503);
  await faults.getByText('1 of 2 left, met 1 of 1').waitFor();
  await faults.getByRole('button', { name: 'Remove the fault fault-1' }).click();
  await page.getByText('Everything works as it should.').waitFor();
  expect((await it.ask('icecore', '/conversations')).status).toBe(200);
  expect(it.takeTroubles()).toHaveLength(1);
});

test('faults of scenarios stay when the others are removed', async () => {
  await using it = await openSteer();
  const { page, client } = it;
  await client.scenarios.start('icecore', 'server-errors');
  await client.faults.add({ path: '<img src=x onerror=alert(1)>'.replace('<', '/<'), status: 404 });
  await page.getByText('/<img src=x onerror=alert(1)>').waitFor();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.getByText('/<img src=x onerror=alert(1)>').waitFor({ state: 'detached' });
  await page.getByText('icecore/server-errors').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});

test('a page that is not seen asks nothing', async () => {
  await using it = await openSteer();
  const { page } = it;
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForTimeout(300);
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes('/_parley/limits')) asked++;
  });
  await page.waitForTimeout(1500);
  expect(asked).toBe(0);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => asked).toBeGreaterThan(0);
});
