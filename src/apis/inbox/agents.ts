import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import type { Collection } from '../../world/collection.ts';
import type { Agent, Inbox } from './records.ts';
import { shownAgent } from './show.ts';

type Operations = Inbox['operations'];

export function updateAgentRole({
  path: { id },
  body: { role },
  records: { agents },
  now,
}: ContextOf<Inbox, 'updateAgentRole'>): ReplyOf<Operations['updateAgentRole']> {
  const agent = agentOf(agents, id);
  if (role !== 'admin') requireAnotherAdmin(agents, agent);
  const changed = agents.update(id, { role, updated_at: timestamp(now) });
  return { status: 200, body: shownAgent(changed) };
}

export function deleteAgent({
  path: { id },
  records: { agents },
  remove,
}: ContextOf<Inbox, 'deleteAgent'>): ReplyOf<Operations['deleteAgent']> {
  requireAnotherAdmin(agents, agentOf(agents, id));
  remove('agents', id);
  return { status: 200, body: { deleted: true, id } };
}

function agentOf(agents: Collection<Agent>, id: string): Agent {
  const agent = agents.get(id);
  if (agent) return agent;
  throw new ApiError('not-found');
}

/** Without an admin, nobody could make one. */
function requireAnotherAdmin(agents: Collection<Agent>, { role }: Agent): void {
  if (role !== 'admin' || agents.count({ where: { role } }) > 1) return;
  throw new ApiError('conflict', {
    detail: 'The last admin cannot be deleted or given another role',
  });
}
