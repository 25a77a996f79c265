import { createControl } from '../../src/control/control.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import type { MockRequest } from '../../src/mock/exchange.ts';
import { libraryApi } from '../library.ts';

export interface Call {
  readonly path: string;
  readonly method?: string;
  /** An object is sent as JSON, a text as it is. */
  readonly body?: unknown;
  readonly session?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Access {
  readonly loopbackOnly?: boolean;
  readonly token?: string;
  readonly origins?: readonly string[];
}

export const host = '127.0.0.1:4010';

/** The control API of a library, with its mock. */
export function openControl({ loopbackOnly = true, origins = [], token }: Access = {}) {
  const mock = createMock({ apis: [libraryApi()], now: Date.parse('2025-10-30T12:00:00Z') });
  const access = { loopbackOnly, origins, token };
  const control = createControl({ mock, version: '1.2.3', access });

  async function call({ path, method = 'GET', body, session, headers = {} }: Call) {
    const sent: Record<string, string> = {
      host,
      ...(session !== undefined && { 'parley-session': session }),
      ...headers,
    };
    const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    const request: MockRequest = {
      method,
      origin: `http://${sent.host}`,
      path: `/_parley${path}`,
      search: '',
      query: new URLSearchParams(),
      header: (name) => sent[name] || undefined,
      headers: () => Object.entries(sent),
      body: async () => new TextEncoder().encode(text),
    };
    const answer = await control(request);
    const json: unknown = answer.body === undefined ? undefined : JSON.parse(String(answer.body));
    return { status: answer.status, headers: answer.headers, body: json };
  }

  return { mock, call };
}
