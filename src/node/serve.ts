import { createControl } from '../control/control.ts';
import { createMock, type Mock, type MockOptions } from '../mock/create-mock.ts';
import { type Listener, listen } from './listen.ts';
import { version } from './version.ts';

export interface ServeOptions extends MockOptions {
  /** Default 127.0.0.1. */
  readonly host?: string | undefined;
  /** Default 4010; 0 takes a free one. */
  readonly port?: number | undefined;
  /** Opens the control API, to those who send it, when the host is not loopback. */
  readonly controlToken?: string | undefined;
  /** Origins besides loopback whose pages may use the control API. */
  readonly controlOrigins?: readonly string[] | undefined;
}

export interface Served extends Listener {
  mock(): Mock;
  /** Serves these from now on, every session as new. Throws `ContractError` and changes nothing where one cannot be served. */
  replaceApis(apis: MockOptions['apis']): void;
  /** Whether the control API is open without a token. */
  readonly controlOpen: boolean;
}

/** Serves a mock and its control API over HTTP. */
export async function serve({
  host = '127.0.0.1',
  port = 4010,
  controlToken: token,
  controlOrigins: origins = [],
  ...options
}: ServeOptions): Promise<Served> {
  const loopbackOnly = host === 'localhost' || host === '::1' || /^127\./.test(host);
  const prepare = (mock: Mock) => ({
    mock,
    control: createControl({ mock, version, access: { loopbackOnly, token, origins } }),
  });
  let current = prepare(createMock(options));
  const listener = await listen({
    host,
    port,
    mock: (request) => current.mock.answer(request),
    control: (request) => current.control(request),
  });
  return {
    ...listener,
    mock: () => current.mock,
    replaceApis: (apis) => {
      current = prepare(createMock({ ...options, apis }));
    },
    controlOpen: loopbackOnly,
  };
}
