import { type HttpRequest, send } from './load.ts';
import { now } from './material.ts';
import { type Server, startServer } from './server.ts';
import type { Settings } from './settings.ts';

/** `parley serve` with all that users have by default. */
export interface Parley extends Server {
  /** The request as this API takes it: below its base path, with the credential that may do everything. */
  asked(api: string, request: HttpRequest): HttpRequest;
}

interface ShownApi {
  readonly name: string;
  readonly baseUrl: string;
  readonly credentials: readonly {
    readonly name: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
}

/** Its limits are counted as ever, but too far away to be reached. */
export async function startParley(
  { parley }: Pick<Settings, 'parley'>,
  flags: readonly string[],
): Promise<Parley> {
  const server = await startServer({
    command: (port) => [parley(), 'serve', '--port', String(port), '--now', now, ...flags],
    path: '/_parley/health',
  });
  const shown = async (path: string) =>
    JSON.parse(await send(server.origin, { method: 'GET', path: `/_parley${path}` }));
  const apis: readonly ShownApi[] = await shown('/apis');
  const limits: readonly { readonly api: string }[] = await shown('/limits');
  for (const api of new Set(limits.map((limit) => limit.api))) {
    const body = JSON.stringify({ limit: 1e9, seconds: 86_400 });
    await send(server.origin, { method: 'PUT', path: `/_parley/limits/${api}`, body });
  }
  return {
    ...server,
    asked(api, { path, headers, ...request }) {
      const found = apis.find(({ name }) => name === api);
      const full = found?.credentials.find(({ name }) => name === 'full');
      if (!found || !full) throw new Error(`Parley serves no ${api}.`);
      return {
        ...request,
        path: new URL(found.baseUrl).pathname + path,
        headers: { 'Content-Type': 'application/json', ...full.headers, ...headers },
      };
    },
  };
}
