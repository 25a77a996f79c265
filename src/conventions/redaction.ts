import type { Contract } from '../spec/contract.ts';
import { isRecord } from '../spec/json-pointer.ts';
import { compileTextRules, escaped } from './redaction-text.ts';
import { passwordNames, secretHeader, secretName } from './secret-names.ts';
import { compileSecurity } from './security.ts';

/** Takes credentials out of what is shown, logged or saved. */
export interface Redaction {
  /** The value of a header, or what may be shown of it: the scheme of `Authorization`, the names of cookies. */
  header(name: string, value: string): string;
  /** A JSON value without the passwords and secrets in it; the same object where there are none. */
  body(value: unknown): unknown;
  /** The same for a text: JSON whole or cut off, a form, a URL, parts of a multipart body, or anything else. */
  text(text: string): string;
  /** The same for bytes that may be no text, as a multipart body with files. */
  bytes(bytes: Uint8Array): Uint8Array;
}

export const redacted = '***';

export interface RedactionOptions {
  readonly contract: Pick<Contract, 'document'>;
  /** Values of known credentials, which are taken out wherever they stand. */
  readonly secrets?: readonly string[];
  /** What is written in the place of a secret. Default: `***`. */
  hide?(secret: string): string;
}

/** Knows the API's own credential header, and properties of `format: password` by their name. */
export function compileRedaction({
  contract,
  secrets = [],
  hide = () => redacted,
}: RedactionOptions): Redaction {
  const { carrier } = compileSecurity(contract);
  const carried = Object.keys(carrier?.write('') ?? {}).map((name) => name.toLowerCase());
  const own = new Set(carried.filter((name) => name !== 'cookie'));
  const passwords = passwordNames(contract.document);
  const isSecret = (name: string) => passwords.has(name) || secretName.test(name);
  const withoutKnown = compileKnown(secrets, hide);
  const loose = compileTextRules({ isSecret, hide });

  const words = (text: string): string => withoutKnown(loose(text));

  const body = (value: unknown): unknown => {
    if (typeof value === 'string') return inner(value);
    if (Array.isArray(value)) return mapped(value, body);
    if (!isRecord(value)) return value;
    const entries = Object.entries(value).map(
      ([name, member]) =>
        [withoutKnown(name), isSecret(name) ? hidden(member) : body(member)] as const,
    );
    return entries.every(([name, member]) => Object.hasOwn(value, name) && member === value[name])
      ? value
      : Object.fromEntries(entries);
  };

  const hidden = (member: unknown): unknown => {
    // Whether there is a password is no secret, nor is that it is empty.
    if (member === null || member === '' || typeof member === 'boolean') return member;
    return hide(typeof member === 'string' ? member : JSON.stringify(member));
  };

  /** JSON that a text of a JSON value holds again is looked into too. */
  const inner = (text: string): string => (/^\s*[[{]/.test(text) ? whole(text) : words(text));

  function whole(text: string): string {
    const value = parsed(text);
    if (value === undefined) return words(text);
    const shown = body(value);
    return shown === value ? text : JSON.stringify(shown);
  }

  return {
    header(name, value) {
      const lower = name.toLowerCase();
      if (lower === 'cookie') return value.replace(/[^;]+/g, (pair) => cookie(pair, hide));
      // Of a cookie that is set, only the first pair is its value; the others say how to keep it.
      if (lower === 'set-cookie') {
        const cookies = value.split(/,(?=\s*[^;,=\s]+=)/);
        return cookies.map((it) => it.replace(/^[^;]*/, (pair) => cookie(pair, hide))).join(',');
      }
      if (!secretHeader.test(lower) && !own.has(lower)) return words(value);
      const [, scheme, rest] = /^(\S+) +(\S.*)$/.exec(value) ?? [];
      return scheme === undefined || rest === undefined ? hide(value) : `${scheme} ${hide(rest)}`;
    },
    body,
    text: whole,
    bytes(bytes) {
      const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      const shown = words(text);
      return shown === text ? bytes : Uint8Array.from(shown, (letter) => letter.charCodeAt(0));
    },
  };
}

/** A pair without its value; what is no pair may be a value itself. */
function cookie(pair: string, hide: (secret: string) => string): string {
  const [, name = '', value = ''] = /^(\s*[^=]*=)?(.*)$/.exec(pair) ?? [];
  return value.trim() === '' ? pair : name + hide(value);
}

/** A value this short is taken out only where it stands alone: it may be a part of many words. */
const short = 6;

/** In every way that the values may be written: as they are, percent-encoded, and within JSON. */
function compileKnown(
  secrets: readonly string[],
  hide: (secret: string) => string,
): (text: string) => string {
  const forms = new Map<string, string>();
  for (const secret of secrets.filter((it) => it !== '')) {
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
      forms.set(form, secret);
    }
  }
  if (forms.size === 0) return (text) => text;
  // The longest first, as one value may be the beginning of another.
  const alternatives = [...forms.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => (form.length < short ? `\\b${escaped(form)}\\b` : escaped(form)));
  const pattern = new RegExp(alternatives.join('|'), 'g');
  return (text) => text.replace(pattern, (form) => hide(forms.get(form) ?? form));
}

function mapped(list: readonly unknown[], show: (value: unknown) => unknown): readonly unknown[] {
  const shown = list.map(show);
  return shown.every((value, index) => value === list[index]) ? list : shown;
}

function parsed(text: string): unknown {
  if (!/^\s*["[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
