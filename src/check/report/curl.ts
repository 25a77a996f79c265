import { redacted } from '../../conventions/redaction.ts';
import { isPrintable, printable } from './printable.ts';
import type { RecordedExchange } from './recorded.ts';

/** Headers that curl sets itself, or that say nothing of the request. */
const unneeded = new Set([
  'accept',
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'user-agent',
]);

/**
 * A line for a POSIX shell that sends the request once more. What was taken out of it, a credential, is a variable of
 * the shell: `$PARLEY_CREDENTIAL`, or `$PARLEY_CREDENTIAL_READ_ONLY` for the one named `read-only`.
 */
export function curlLine({ request }: Pick<RecordedExchange, 'request'>): string {
  const { method, url, headers, body } = request;
  const variable = variableOf(request.credential);
  const words = headers
    .filter(({ name }) => !unneeded.has(name.toLowerCase()))
    .map(({ name, value }) => `-H ${quoted(`${name}: ${value}`, variable)}`);
  const data = body === undefined ? [] : [`--data-raw ${quoted(body, variable)}`];
  const verb = method === (body === undefined ? 'GET' : 'POST') ? [] : [verbOf(method)];
  return ['curl -i', ...verb, ...words, ...data, quoted(url, variable)].join(' ');
}

/** curl waits for the body of an answer to HEAD, unless it knows. */
const verbOf = (method: string): string => (method === 'HEAD' ? '--head' : `-X ${method}`);

/** `PARLEY_CREDENTIAL` for `full`, which is also what a credential nobody named is taken for. */
export const variableOf = (credential = 'full'): string =>
  credential === 'full'
    ? 'PARLEY_CREDENTIAL'
    : `PARLEY_CREDENTIAL_${credential.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;

/** One word of a shell; only where something was taken out does the shell put something in. */
function quoted(text: string, variable: string): string {
  const value = `$${variable}`;
  // A shell that is typed into puts past commands in for `!`, except between single quotes.
  if (text.includes(redacted) && isPrintable(text) && !text.includes('!')) {
    return `"${text.replaceAll(/[\\"$`]/g, '\\$&').replaceAll(redacted, value)}"`;
  }
  return text.split(redacted).map(shellWord).join(`"${value}"`);
}

/** One word of a shell: `$'two\u000alines'`, which bash and zsh read, where a terminal would obey what is in it. */
export const shellWord = (text: string): string =>
  isPrintable(text)
    ? `'${text.replaceAll("'", `'\\''`)}'`
    : `$'${printable(text.replaceAll(/[\\']/g, '\\$&'))}'`;
