import type { Contract } from '../spec/contract.ts';
import { isRecord } from '../spec/json-pointer.ts';
import { compileSecurity } from './security.ts';

/** Takes credentials out of what is shown, logged or saved. */
export interface Redaction {
  /** The value of a header, or what may be shown of it: the scheme of `Authorization`, the names of cookies. */
  header(name: string, value: string): string;
  /** A JSON value without the passwords and secrets in it; the same object where there are none. */
  body(value: unknown): unknown;
  /** The same for a text, which need not be JSON. */
  text(text: string): string;
}

export const redacted = '***';

const secretHeaders = new Set([
  'authorization',
  'proxy-authorization',
  'x-api-key',
  'x-access-token',
  'parley-control-token',
]);

/** Names that hold a secret in any API, whether or not its contract says so. */
const secretName = /^(password|secret|client_secret|api_?key|access_?token|refresh_?token)$/i;

export interface RedactionOptions {
  readonly contract: Pick<Contract, 'document'>;
  /** Values of known credentials, which are taken out wherever they stand. */
  readonly secrets?: readonly string[];
}

/** Knows the API's own credential header, and properties of `format: password` by their name. */
export function compileRedaction({ contract, secrets = [] }: RedactionOptions): Redaction {
  const { carrier } = compileSecurity(contract);
  const carried = Object.keys(carrier?.write('') ?? {}).map((name) => name.toLowerCase());
  const own = new Set(carried.filter((name) => name !== 'cookie'));
  const passwords = passwordNames(contract.document);
  const isSecret = (name: string) => passwords.has(name) || secretName.test(name);
  // The longest first, as one value may be the beginning of another.
  const known = secrets.filter((it) => it !== '').toSorted((a, b) => b.length - a.length);

  const withoutKnown = (text: string): string =>
    known.reduce((rest, secret) => rest.replaceAll(secret, redacted), text);

  const body = (value: unknown): unknown => {
    if (typeof value === 'string') return withoutKnown(value);
    if (Array.isArray(value)) return mapped(value, body);
    if (!isRecord(value)) return value;
    const entries = Object.entries(value).map(([name, member]) => {
      const hidden = isSecret(name) && member !== null;
      return [withoutKnown(name), hidden ? redacted : body(member)] as const;
    });
    return entries.every(([name, member]) => Object.hasOwn(value, name) && member === value[name])
      ? value
      : Object.fromEntries(entries);
  };

  return {
    header(name, value) {
      const lower = name.toLowerCase();
      // Of a cookie that is set, only the first pair is its value; the others say how to keep it.
      if (lower === 'set-cookie') return value.replace(/^([^=;]+)=[^;]*/, `$1=${redacted}`);
      if (lower === 'cookie') return value.replace(/([^=;\s]+)=[^;]*/g, `$1=${redacted}`);
      if (!secretHeaders.has(lower) && !own.has(lower)) return withoutKnown(value);
      const [, scheme] = /^(\S+) +\S/.exec(value) ?? [];
      return scheme === undefined ? redacted : `${scheme} ${redacted}`;
    },
    body,
    text(text) {
      const value = parsed(text);
      if (value === undefined) return withoutKnown(text);
      const shown = body(value);
      return shown === value ? text : JSON.stringify(shown);
    },
  };
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

/** Names of the properties that the document gives `format: password`, references followed. */
function passwordNames(document: Contract['document']): ReadonlySet<string> {
  const names = new Set<string>();
  const isPassword = (schema: unknown): boolean => {
    if (!isRecord(schema)) return false;
    if (schema.format === 'password') return true;
    const target = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
    const { schemas } = isRecord(document.components) ? document.components : {};
    return target !== undefined && isRecord(schemas) && isRecord(schemas[target])
      ? schemas[target].format === 'password'
      : false;
  };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) walk(item);
    if (!isRecord(node)) return;
    for (const [name, schema] of Object.entries(isRecord(node.properties) ? node.properties : {})) {
      if (isPassword(schema)) names.add(name);
    }
    for (const member of Object.values(node)) walk(member);
  };
  walk(document);
  return names;
}
