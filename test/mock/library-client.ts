import { createMock } from '../../src/mock/create-mock.ts';
import type { ApiDefinition } from '../../src/mock/define-api.ts';
import type { MockOptions } from '../../src/mock/mock.ts';
import { libraryApi } from '../library.ts';

export interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly credential?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A mock of the library with a client, and what the mock reported. */
export function openLibrary({
  api = {},
  ...options
}: Omit<MockOptions, 'apis' | 'report'> & { readonly api?: Partial<ApiDefinition> } = {}) {
  const reports: string[] = [];
  const mock = createMock({
    apis: [libraryApi(api)],
    now: Date.parse('2025-10-30T12:00:00Z'),
    report: (error) => reports.push(String(error)),
    ...options,
  });

  async function send({ path, method = 'GET', body, credential = 'gold', headers = {} }: Sent) {
    const response = await mock.fetch(
      new Request(`http://mock.test${path}`, {
        method,
        headers: {
          ...(credential && { Authorization: `Bearer ${credential}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: json };
  }

  return { mock, reports, send };
}
