import type { Contract } from '../spec/contract.ts';
import { isRecord } from '../spec/json-pointer.ts';

/** Names that hold a secret in any API, whether or not its contract says so: `password`, `newPassword`, `client_secret`. */
export const secretName =
  /^(token|authorization|credentials?)$|(password|passwd|passphrase|secret|(api|private|secret|access)[-_]?key|(access|refresh|id|auth|session|bearer)[-_]?token)$/i;

/** The same for headers, in lower case. */
export const secretHeader =
  /(^|-)(authorization|token|secret|password|api-?key|access-key|auth-key|credentials?)$/;

/** Names of the properties that the document gives `format: password`, references followed. */
export function passwordNames(document: Contract['document']): ReadonlySet<string> {
  const names = new Set<string>();
  const { schemas } = isRecord(document.components) ? document.components : {};
  const isPassword = (schema: unknown): boolean => {
    if (!isRecord(schema)) return false;
    if (schema.format === 'password') return true;
    const target = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
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
