import type { ContractSource } from '../spec/contract.ts';
import { subjectOf } from './subject.ts';

/** Where an API is: as somebody says, or at the first server of its contract. Throws where neither is known. */
export function serverOf(source: ContractSource, baseUrl?: string): string {
  const server = baseUrl ?? subjectOf(source).contract.servers[0];
  if (server === undefined) {
    throw new Error(`${source.name} names no server. Where is it? { baseUrl }`);
  }
  return server.replace(/\/$/, '');
}
