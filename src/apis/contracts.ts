import type { Probe } from '../check/probe.ts';
import { type CompiledSchemas, compiledAhead } from '../spec/compiled-schemas.ts';
import type { ContractSource } from '../spec/contract.ts';
import { loadSchemaCompiler } from '../spec/uncompiled.ts';

/** What a check needs to know of an API that ships with Parley; nothing of its mock. */
export interface ShippedContract extends ContractSource {
  readonly laws: readonly Probe[];
}

interface Parts extends Pick<ShippedContract, 'document' | 'laws'> {
  readonly validators: CompiledSchemas;
}

const shipped: Readonly<Record<string, () => Promise<Parts>>> = {
  icecore: async () => ({
    ...(await import('../generated/icecore/document.ts')),
    ...(await import('../generated/icecore/validators.ts')),
    ...(await import('./icecore/laws.ts')),
  }),
  aimychats: async () => ({
    ...(await import('../generated/aimychats/document.ts')),
    ...(await import('../generated/aimychats/validators.ts')),
    ...(await import('./aimychats/laws.ts')),
  }),
  inbox: async () => ({
    ...(await import('../generated/inbox/document.ts')),
    ...(await import('../generated/inbox/validators.ts')),
    ...(await import('./inbox/laws.ts')),
  }),
  inkeep: async () => ({
    ...(await import('../generated/inkeep/document.ts')),
    ...(await import('../generated/inkeep/validators.ts')),
    ...(await import('./inkeep/laws.ts')),
  }),
  imbrace: async () => ({
    ...(await import('../generated/imbrace/document.ts')),
    ...(await import('../generated/imbrace/validators.ts')),
    ...(await import('./imbrace/laws.ts')),
  }),
};

export const contractNames: readonly string[] = Object.keys(shipped);

/** The contract of the shipped API of this name. Rejects where there is none. */
export async function contractNamed(name: string): Promise<ShippedContract> {
  const load = Object.hasOwn(shipped, name) ? shipped[name] : undefined;
  if (!load) throw new Error(`There is no API ${name}; there are: ${contractNames.join(', ')}.`);
  const { validators, ...parts } = await load();
  return { name, ...parts, validators: compiledAhead(validators) };
}

/** A shipped contract by its name, or a contract of one's own, which has no laws besides. Rejects for an unknown name. */
export async function contractOf(contract: string | ContractSource): Promise<ShippedContract> {
  if (typeof contract === 'string') return contractNamed(contract);
  if (!contract.validators) await loadSchemaCompiler();
  return { ...contract, laws: [] };
}
