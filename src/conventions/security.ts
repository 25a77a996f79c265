import type { Contract } from '../spec/contract.ts';
import { ContractError } from '../spec/contract-error.ts';
import { locate, type Node } from '../spec/document.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';

/** How a credential of one security scheme travels (OpenAPI 3.1, 4.8.27), in both directions. */
export interface CredentialCarrier {
  /** The request headers that carry the credential. */
  write(value: string): Readonly<Record<string, string>>;
  /** The credential in a request, or undefined. Header names are looked up in lower case. */
  read(header: (name: string) => string | undefined): string | undefined;
}

export interface Security {
  /** Undefined for a contract without security schemes. */
  readonly carrier: CredentialCarrier | undefined;
}

const bearer: CredentialCarrier = {
  write: (value) => ({ Authorization: `Bearer ${value}` }),
  read: (header) => /^bearer +([^ ]+) *$/i.exec(header('authorization') ?? '')?.[1],
};

const inHeader = (name: string): CredentialCarrier => ({
  write: (value) => ({ [name]: value }),
  read: (header) => header(name.toLowerCase())?.trim() || undefined,
});

const inCookie = (name: string): CredentialCarrier => ({
  write: (value) => ({ Cookie: `${name}=${value}` }),
  read: (header) =>
    header('cookie')
      ?.split(';')
      .map((pair) => pair.trim())
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1),
});

/** Undefined for a scheme whose credentials cannot be carried. */
export function carrierOf(scheme: Node): CredentialCarrier | undefined {
  if (scheme.type === 'http' && String(scheme.scheme).toLowerCase() === 'bearer') return bearer;
  if (scheme.type !== 'apiKey' || typeof scheme.name !== 'string') return undefined;
  if (scheme.in === 'header') return inHeader(scheme.name);
  return scheme.in === 'cookie' ? inCookie(scheme.name) : undefined;
}

/** Throws `ContractError` at a scheme whose credentials cannot be carried. */
export function compileSecurity({ document }: Pick<Contract, 'document'>): Security {
  const schemes = '/components/securitySchemes';
  const components = document.components;
  const names =
    isRecord(components) && isRecord(components.securitySchemes)
      ? Object.keys(components.securitySchemes)
      : [];
  const carriers = names.map((name) => {
    const { node, pointer } = locate(document, pointerTo(schemes, name));
    const carrier = carrierOf(node);
    if (!carrier)
      throw new ContractError(
        pointer,
        'expected a bearer token, or an apiKey in a header or cookie',
      );
    return carrier;
  });
  if (carriers.length > 1) throw new ContractError(schemes, 'expected one security scheme');
  return { carrier: carriers[0] };
}

/**
 * Whether these roles open the operation: its security requirements are alternatives, the roles of one are all needed.
 * An operation without requirements is open to every credential, as it is to none.
 */
export function mayCall({ security }: Operation, roles: readonly string[]): boolean {
  return (
    security.length === 0 || security.some((it) => it.roles.every((role) => roles.includes(role)))
  );
}
