import type { ControlAccess } from '../control/access.ts';
import type { Control, ControlOptions } from '../control/control.ts';
import { createMock } from '../mock/create-mock.ts';
import { isLoopback } from '../mock/deliver.ts';
import type { Answer, MockRequest } from '../mock/exchange.ts';
import { keepingIn } from '../mock/keeper.ts';
import { later } from '../mock/later.ts';
import type { Mock, MockOptions } from '../mock/mock.ts';
import type { Storage } from '../mock/storage.ts';
import type { OwnCertificate } from './certificate.ts';
import { isForConsole } from './console-path.ts';
import { inUrl, type Listener, listen } from './listen.ts';
import { version } from './version.ts';

export interface ServeOptions extends Omit<MockOptions, 'storage'> {
  /** Default 127.0.0.1. */
  readonly host?: string | undefined;
  /** Default 4010; 0 takes a free one. */
  readonly port?: number | undefined;
  /** TLS instead of plain HTTP, with a certificate made at start. Default false. */
  readonly https?: boolean | undefined;
  /** Opens the control API, to those who send it, when the host is not loopback. */
  readonly controlToken?: string | undefined;
  /** Origins besides loopback whose pages may use the control API. */
  readonly controlOrigins?: readonly string[] | undefined;
  /** A folder that state is kept in across restarts; made where it is missing. Default: state is kept in memory only. */
  readonly data?: string | undefined;
  /** The folder of the console's files. Default: the one that comes with Parley. */
  readonly consoleFiles?: string | undefined;
}

export interface Served extends Listener {
  mock(): Mock;
  /** Serves these from now on, every session as new, or as it was stored. Throws `ContractError` and changes nothing where one cannot be served. */
  replaceApis(apis: MockOptions['apis']): void;
  /** Whether the control API is open without a token. */
  readonly controlOpen: boolean;
  /** What clients may trust. Undefined without TLS. */
  readonly certificate: Omit<OwnCertificate, 'privateKey'> | undefined;
}

/** Serves a mock and its control API over HTTP, or over HTTPS. Rejects with `DataFolderError` where no state can be kept in `data`. */
export async function serve({
  host = '127.0.0.1',
  port = 4010,
  https = false,
  controlToken: token,
  controlOrigins: origins = [],
  data,
  consoleFiles,
  ...mockOptions
}: ServeOptions): Promise<Served> {
  const storage = data === undefined ? undefined : await storageIn(data);
  const options = { ...mockOptions, storage: storage && keepingIn(storage) };
  const loopbackOnly = isLoopback(`http://${inUrl(host)}`);
  const access = { loopbackOnly, token, origins };
  const page = later(() => consoleOf(consoleFiles, access));
  const prepare = (mock: Mock) => {
    let control: Promise<Control> | undefined;
    return {
      mock,
      async control(request: MockRequest) {
        control ??= controlOf({ mock, version, access });
        return (await control)(request);
      },
      // What was never asked has nothing going on.
      endControl: async () => (await control)?.stop(),
    };
  };
  let current = prepare(createMock(options));
  const certificate = https ? await certificateFor(host) : undefined;
  const listening = listen({
    host,
    port,
    certificate,
    mock: (request) => (isForConsole(request) ? page(request) : current.mock.answer(request)),
    control: (request) => current.control(request),
  });
  const listener = await listening.catch(async (error: unknown) => {
    current.mock.stop();
    await storage?.close();
    throw error;
  });
  const retire = ({ mock, endControl }: typeof current) => {
    void endControl();
    mock.stop();
    mock.log.end();
  };
  return {
    ...listener,
    async close() {
      await current.endControl();
      await listener.close();
      const { mock } = current;
      await Promise.all(mock.sessions().map((name) => mock.saved(name)));
      retire(current);
      await storage?.close();
    },
    mock: () => current.mock,
    replaceApis: (apis) => {
      const next = prepare(createMock({ ...options, apis }));
      retire(current);
      current = next;
    },
    controlOpen: loopbackOnly,
    certificate: certificate && { pem: certificate.pem, fingerprint: certificate.fingerprint },
  };
}

type Answering = (request: MockRequest) => Promise<Answer>;

async function controlOf(options: ControlOptions): Promise<Control> {
  const { createControl } = await import('../control/control.ts');
  return createControl(options);
}

async function consoleOf(files: string | undefined, access: ControlAccess): Promise<Answering> {
  const { consoleFolder, createConsole } = await import('./console-files.ts');
  return createConsole({ folder: files ?? consoleFolder, access });
}

/** Its library is loaded for those who ask for a folder only. */
async function storageIn(folder: string): Promise<Storage> {
  const { openStorage } = await import('./sqlite-storage.ts');
  return openStorage(folder, { tell: (sentence) => console.error(sentence) });
}

/** Its library is loaded for those who ask for TLS only. */
async function certificateFor(host: string): Promise<OwnCertificate> {
  const { createCertificate } = await import('./certificate.ts');
  // A zone (`%eth0`) is for this machine only, so no certificate names it.
  const [name = host] = host.split('%');
  return createCertificate([...new Set(['localhost', '127.0.0.1', name])]);
}
