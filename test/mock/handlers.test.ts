import { expect, test } from 'vitest';
import { ApiError } from '../../src/conventions/api-error.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import type { ApiDefinition } from '../../src/mock/define-api.ts';
import { libraryApi } from '../library.ts';

type Handlers = NonNullable<ApiDefinition['handlers']>;

function ask(getBook: Handlers[string]) {
  const { handlers = {} } = libraryApi();
  const api = libraryApi({ handlers: { ...handlers, getBook } });
  const mock = createMock({ apis: [api], now: 0, strict: true });
  const headers = { Authorization: 'Bearer gold' };
  return mock.fetch(new Request('http://mock.test/library/v1/books/b1', { headers }));
}

test('a handler may take its time, also to refuse', async () => {
  const body = { id: 'b1', title: 'Ulysses', genre: 'crime' };
  expect(await (await ask(async () => ({ status: 200, body }))).json()).toEqual(body);
  const refused = await ask(async () => {
    throw new ApiError('not-found');
  });
  expect(refused.status).toBe(404);
});

test('a handler knows where the credential stands, as the headers say it', async () => {
  const response = await ask(({ allowance }) => {
    // Its window began with this request, as soon after the start as the machine allows.
    expect(allowance).toMatchObject({ limit: 3, remaining: 2, retryAfter: undefined });
    expect(allowance?.reset).toBeGreaterThanOrEqual(10_000);
    expect(allowance?.reset).toBeLessThan(20_000);
    return { status: 200, body: { id: 'b1', title: 'Ulysses', genre: 'crime' } };
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('Quota-Remaining')).toBe('2');
});

test('an identify that fails is the fault of the mock, and the request is answered', async () => {
  const identify = () => {
    throw new Error('secret of the records');
  };
  const reports: unknown[] = [];
  const api = libraryApi({ identify });
  const mock = createMock({ apis: [api], now: 0, report: (error) => reports.push(error) });
  const headers = { Authorization: 'Bearer stranger' };
  const request = new Request('http://mock.test/library/v1/books/b1', { headers });
  const response = await mock.fetch(request);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(reports.map(String)).toEqual(['Error: secret of the records']);
});
