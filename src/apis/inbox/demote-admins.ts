import type { Collection } from '../../world/collection.ts';
import type { Agent } from './records.ts';

/** The first of the admins stays one, the others become agents. */
export function demoteAdmins({ agents }: { readonly agents: Collection<Agent> }): void {
  const [, ...others] = agents.values({ where: { role: 'admin' } });
  for (const { id } of others) agents.update(id, { role: 'agent' });
}
