import { curlLine } from '../../../check/report/curl.ts';
import type { ControlApi } from '../../../control/client.ts';

export type Operation = ControlApi['operations'][number];
export type Credential = ControlApi['credentials'][number];

export interface ExampleCall {
  readonly api: ControlApi;
  readonly operation: Operation;
  readonly session: string;
}

/** The line that sends an operation's documented example values, as the one who may do everything. */
export function exampleCurl({ api, operation, session }: ExampleCall): string {
  const [credential] = api.credentials;
  const own = session === 'default' ? {} : { 'Parley-Session': session };
  const headers = Object.entries({ ...credential?.headers, ...own }).map(([name, value]) => ({
    name,
    value,
  }));
  const url = api.baseUrl + operation.example;
  const { method } = operation;
  const line = curlLine({
    request: { method, url, headers, credential: credential?.name, body: undefined },
  });
  // No system trusts a certificate made just now.
  return url.startsWith('https:') ? line.replace('curl -i', 'curl -i -k') : line;
}

export const headerLines = ({ headers }: Credential): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
