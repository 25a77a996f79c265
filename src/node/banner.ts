import { styleText } from 'node:util';
import { controlPrefix } from '../control/control.ts';
import type { MockedApi } from '../mock/create-mock.ts';

export interface BannerFacts {
  readonly version: string;
  readonly origin: string;
  readonly apis: readonly MockedApi[];
  /** Undefined when the control API is open to whoever is on this machine; otherwise why not. */
  readonly controlNote: string | undefined;
}

/** What a developer needs next: base URLs, credentials, a line to copy, the control URL. */
export function renderBanner({ version, origin, apis, controlNote }: BannerFacts): string {
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
  const control = `${bold('Control')}  ${origin}${controlPrefix}/apis${controlNote ? dim(`  ${controlNote}`) : ''}`;
  return [`${bold('Parley')} ${version} on ${origin}`, ...blocks, control].join('\n\n');
}

const headerLines = (headers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

function curlLine({ operations, credentials }: MockedApi, base: string): string {
  const operation = operations.find(({ method }) => method === 'GET') ?? operations[0];
  const headers = headerLines(credentials[0]?.headers ?? {}).map((line) => ` -H '${line}'`);
  return `curl${headers.join('')} '${base}${operation?.example ?? ''}'`;
}
