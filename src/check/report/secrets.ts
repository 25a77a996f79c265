import type { CheckCredential } from '../probe.ts';
import { imitationOf } from '../wrong-credential.ts';

/**
 * The values by which credentials could be known again, in the forms in which a server may say them. Those that a check
 * makes up in their likeness are among them.
 */
export function secretsOf(
  credentials: readonly Pick<CheckCredential, 'headers'>[],
): readonly string[] {
  const values = credentials
    .flatMap(({ headers }) => Object.entries(headers).flatMap(valuesOf))
    .filter((it) => it !== '');
  const likenesses = values.map(imitationOf);
  // Twice, as a message may quote a body that quotes a URL.
  return [...new Set([...values, ...likenesses].flatMap(formsOf).flatMap(formsOf))];
}

function valuesOf([name, value]: readonly [string, string]): readonly string[] {
  if (name.toLowerCase() === 'cookie') {
    return value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim());
  }
  const [, scheme = '', token = ''] = /^(\S+) +(\S.*)$/.exec(value) ?? [];
  return token === '' ? [value] : [value, token, ...basicOf(scheme, token)];
}

/** User and password of basic authentication (RFC 7617, 2), and the password alone. */
function basicOf(scheme: string, token: string): readonly string[] {
  if (scheme.toLowerCase() !== 'basic' || !/^[A-Za-z0-9+/]+=*$/.test(token)) return [];
  const pair = atob(token);
  return [pair, pair.slice(pair.indexOf(':') + 1)];
}

/** As it is, in a URL, in a form, and in a JSON string. */
const formsOf = (value: string): readonly string[] => [
  value,
  encodeURIComponent(value),
  encodeURI(value),
  new URLSearchParams({ v: value }).toString().slice(2),
  JSON.stringify(value).slice(1, -1),
];
