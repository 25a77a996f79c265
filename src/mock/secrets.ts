import type { Contract } from '../spec/contract.ts';
import { propertiesOf, type Resource } from '../spec/schema-walk.ts';
import { fingerprint } from '../world/digest.ts';
import type { StoredRecord } from '../world/store.ts';

/**
 * What is stored of a password: enough to recognize it by, not the text that somebody typed. It keeps passwords out of
 * what shows records, and is no protection against whoever wants to guess them.
 */
export const sealed = (password: string, salt: string): string =>
  `sealed:${fingerprint(`${salt} ${password}`)}`;

/** Seals the passwords of a record, which are the properties that are write-only and of that format. */
export function compileSealing(
  contract: Contract,
  { key, schema }: Resource,
): (record: StoredRecord, sent: readonly string[]) => StoredRecord {
  const secrets = propertiesOf(contract, schema)
    .filter(({ node }) => node.writeOnly === true && node.format === 'password')
    .map(({ name }) => name);
  if (secrets.length === 0) return (record) => record;
  return (record, sent) => {
    const entries = secrets
      .filter((name) => sent.includes(name) && typeof record[name] === 'string')
      .map((name) => [name, sealed(String(record[name]), String(record[key]))]);
    return { ...record, ...Object.fromEntries(entries) };
  };
}
