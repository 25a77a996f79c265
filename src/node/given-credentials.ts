import type { CheckCredential } from '../check/probe.ts';
import type { CredentialCarrier } from '../conventions/security.ts';
import { CouldNotRun } from './could-not-run.ts';

/** What flags and environment say of a real API's credentials. */
export interface GivenOptions {
  /** `Name: value` each. */
  readonly header: readonly string[];
  /** `name=value; name=value` */
  readonly cookie?: string | undefined;
  /** `name=value` each. */
  readonly credential: readonly string[];
  /** How the contract says that a credential travels. */
  readonly carrier: CredentialCarrier | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the variables that Parley has names for are used too. Default true. */
  readonly named?: boolean | undefined;
}

export interface Given {
  readonly credentials: readonly CheckCredential[];
  /** Sent with every request, whatever its credential. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers that are credentials in any API. */
export const credentialHeader =
  /^(proxy-)?authorization$|^cookie$|auth|token|secret|password|api-?key/i;

/**
 * Credentials by name, `full` being what headers and cookie make up. A value `env:NAME` is that of the environment's
 * variable. Throws `CouldNotRun`, never saying a value.
 */
export function givenCredentials({
  carrier,
  env,
  named: all = true,
  ...flags
}: GivenOptions): Given {
  const variables = all ? env : {};
  const own = Object.keys(carrier?.write('') ?? {}).map((name) => name.toLowerCase());
  const headers = linesOf(variables.PARLEY_HEADER, flags.header).map((line) => headerOf(line, env));
  const cookie = flags.cookie ?? variables.PARLEY_COOKIE;
  if (cookie !== undefined) headers.push(['Cookie', resolved(cookie, env)]);
  const named = new Map<string, Record<string, string>>();
  for (const [name, value] of [
    ...fromEnvironment(variables),
    ...flags.credential.map((it) => pairOf(it, env)),
  ]) {
    if (!carrier)
      throw new CouldNotRun(
        'the contract has no security scheme that says how --credential travels; use --header.',
      );
    named.set(name, { ...carrier.write(value) });
  }
  const secret = headers.filter(
    ([name]) => own.includes(name.toLowerCase()) || credentialHeader.test(name),
  );
  if (secret.length > 0) named.set('full', { ...named.get('full'), ...Object.fromEntries(secret) });
  return {
    credentials: [...named].map(([name, headers]) => ({ name, headers })),
    headers: Object.fromEntries(headers.filter((it) => !secret.includes(it))),
  };
}

const linesOf = (text: string | undefined, flags: readonly string[]): readonly string[] => [
  ...(text ?? '').split('\n').filter((line) => line.trim() !== ''),
  ...flags,
];

function headerOf(given: string, env: GivenOptions['env']): readonly [string, string] {
  const line = resolved(given, env);
  const [, name, value = ''] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(line.trim()) ?? [];
  if (name === undefined) throw new CouldNotRun("a header is not of the form 'Name: value'.");
  return [name, resolved(value, env)];
}

function pairOf(pair: string, env: GivenOptions['env']): readonly [string, string] {
  const [, name, value = ''] = /^([\w.-]+)=(.+)$/.exec(pair) ?? [];
  if (name === undefined) throw new CouldNotRun("a credential is not of the form 'name=value'.");
  return [name, resolved(value, env)];
}

/** `PARLEY_CREDENTIAL` is `full`, `PARLEY_CREDENTIAL_READ_ONLY` is `read-only`. */
function fromEnvironment(env: GivenOptions['env']): readonly (readonly [string, string])[] {
  return Object.entries(env).flatMap(([variable, value]) => {
    const [, name] = /^PARLEY_CREDENTIAL(?:_(\w+))?$/.exec(variable) ?? [undefined, ''];
    if (!/^PARLEY_CREDENTIAL(_|$)/.test(variable) || !value) return [];
    return [[name ? name.toLowerCase().replaceAll('_', '-') : 'full', value] as const];
  });
}

function resolved(text: string, env: GivenOptions['env']): string {
  const [, variable] = /^env:(\w+)$/.exec(text) ?? [];
  if (variable === undefined) return text;
  const value = env[variable];
  if (!value) throw new CouldNotRun(`the environment has no ${variable}.`);
  return value;
}
