import { styleText } from 'node:util';
import { controlPrefix } from '../control/control-prefix.ts';
import type { MockedApi } from '../mock/mocked-api.ts';

export interface BannerFacts {
  readonly version: string;
  readonly origin: string;
  readonly apis: readonly MockedApi[];
  /** SHA-256 fingerprint of the certificate, when the origin is served over TLS. */
  readonly fingerprint?: string | undefined;
  /** Undefined when the control API is open to whoever is on this machine; otherwise why not. */
  readonly controlNote: string | undefined;
}

/** What a developer needs next: base URLs, credentials, a line to copy, where the console and the control API are. */
export function renderBanner(facts: BannerFacts): string {
  const { version, origin, apis, fingerprint, controlNote } = facts;
  const dim = (text: string) => styleText('dim', text);
  const bold = (text: string) => styleText('bold', text);
  const blocks = apis.map((api) => {
    const base = origin + api.basePath;
    const width = Math.max(...api.credentials.map(({ name }) => name.length));
    const credentials = api.credentials.map(({ name, headers }, index) => {
      const label = index === 0 ? 'credentials' : '           ';
      return `  ${dim(label)}  ${name.padEnd(width)}  ${headerLines(headers).join(', ')}`;
    });
    const { length } = api.operations;
    return [
      `${bold(api.title)} ${dim(`(${length} operation${length === 1 ? '' : 's'})`)}`,
      `  ${dim('base URL   ')}  ${base}`,
      ...credentials,
      `  ${dim('try        ')}  ${curlLine(api, base)}`,
    ].join('\n');
  });
  const page = `${bold('Console')}  ${origin}/`;
  const control = `${bold('Control')}  ${origin}${controlPrefix}/apis${controlNote ? dim(`  ${controlNote}`) : ''}`;
  const certificate = fingerprint
    ? [`${bold('Certificate')}  ${dim('SHA-256')} ${fingerprint}`]
    : [];
  return [
    `${bold('Parley')} ${version} on ${origin}`,
    ...certificate,
    ...blocks,
    `${page}\n${control}`,
  ].join('\n\n');
}

const headerLines = (headers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

function curlLine({ operations, credentials }: MockedApi, base: string): string {
  const operation = operations.find(({ method }) => method === 'GET') ?? operations[0];
  const headers = headerLines(credentials[0]?.headers ?? {}).map((line) => ` -H '${line}'`);
  // No system trusts a certificate made just now.
  const insecure = base.startsWith('https:') ? ' -k' : '';
  return `curl${insecure}${headers.join('')} '${base}${operation?.example ?? ''}'`;
}
