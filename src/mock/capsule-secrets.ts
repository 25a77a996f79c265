import { compileRedaction, type Redaction, redacted } from '../conventions/redaction.ts';
import { secretName } from '../conventions/secret-names.ts';
import { isRecord } from '../spec/json-pointer.ts';
import type { CompiledApi } from './compile-api.ts';

/** Takes secrets out of requests so that they can be played again, and out of answers so that they can be compared. */
export interface CapsuleSecrets {
  /** Credentials and documented passwords become references to what the mock knows, others a word of the same length. */
  request(api: string | undefined): Redaction;
  /** Those words, so far, and what they stand for. */
  readonly hidden: ReadonlyMap<string, string>;
}

/** `~credential:<api>:<name>~`, `~example:<api>:<number>~` */
const reference = /~(credential|example):([\w-]+):([^~]+)~/g;

export function createCapsuleSecrets(apis: readonly CompiledApi[]): CapsuleSecrets {
  const references = new Map([...referencesTo(apis)].map(([name, secret]) => [secret, name]));
  const words = new Map<string, string>();
  const hide = (secret: string): string => {
    const known = references.get(secret) ?? words.get(secret);
    if (known !== undefined) return known;
    // Its length may be what decides whether it is accepted.
    const number = (words.size + 1).toString(36);
    const word = number.padStart(secret.length, '*').slice(-secret.length);
    words.set(secret, word);
    return word;
  };
  return {
    request: compileRedactions(apis, { secrets: credentialsOf(apis), hide }),
    hidden: words,
  };
}

/** Replaces the references in a text by what they mean here; `write` puts a value into the text's own form. */
export function resolveReferences(
  text: string,
  { apis, write }: { readonly apis: readonly CompiledApi[]; write(secret: string): string },
): string {
  if (!text.includes('~')) return text;
  const secrets = referencesTo(apis);
  return text.replace(reference, (whole) => {
    const secret = secrets.get(whole);
    return secret === undefined ? whole : write(secret);
  });
}

/** A word that short could stand anywhere. */
const telling = 4;

/** How answers are compared: without what the mock knows of secrets, and without the passwords that were sent. */
export function answerRedaction(
  apis: readonly CompiledApi[],
  hidden: readonly string[],
): (api: string | undefined) => Redaction {
  const all = [...referencesTo(apis).values(), ...hidden];
  const secrets = all.filter((it) => it.length >= telling);
  return compileRedactions(apis, { secrets, hide: () => redacted });
}

function compileRedactions(
  apis: readonly CompiledApi[],
  options: { readonly secrets: readonly string[]; hide(secret: string): string },
): (api: string | undefined) => Redaction {
  const none = { document: { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} } };
  const general = compileRedaction({ contract: none, ...options });
  const own = new Map(
    apis.map(({ contract }) => [contract.name, compileRedaction({ contract, ...options })]),
  );
  return (api) => own.get(api ?? '') ?? general;
}

const credentialsOf = (apis: readonly CompiledApi[]): readonly string[] =>
  apis.flatMap(({ credentials }) => [...credentials.keys()]);

/** Every secret that the mock knows by itself, by its reference. */
function referencesTo(apis: readonly CompiledApi[]): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  for (const { contract, credentials } of apis) {
    for (const [index, example] of documentedSecrets(contract.document).entries()) {
      references.set(`~example:${contract.name}:${index}~`, example);
    }
    for (const { name, value } of credentials.values()) {
      references.set(`~credential:${contract.name}:${name}~`, value);
    }
  }
  return references;
}

/** Passwords that the contract prints, in its examples. */
function documentedSecrets(document: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) walk(item);
    if (!isRecord(node)) return;
    for (const [name, member] of Object.entries(node)) {
      if (secretName.test(name)) {
        const printed = isRecord(member)
          ? [member.example, member.default, member.examples]
          : member;
        for (const text of [printed].flat(2)) if (typeof text === 'string') found.add(text);
      }
      walk(member);
    }
  };
  walk(document);
  return [...found];
}
