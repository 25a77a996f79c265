import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { sealed } from '../../mock/secrets.ts';
import { timestamp } from '../../world/clock.ts';
import type { Inbox } from './records.ts';

export function changePassword({
  body: { current_password, new_password },
  records: { agents },
  credential,
  now,
}: ContextOf<Inbox, 'changePassword'>): ReplyOf<Inbox['operations']['changePassword']> {
  const agent = agents.get(credential?.subject ?? '');
  // The agent of this session was deleted.
  if (!agent) throw new ApiError('unauthenticated');
  if (agent.password !== sealed(current_password, agent.id)) {
    throw new ApiError('invalid-body', { message: 'Current password is incorrect' });
  }
  agents.update(agent.id, {
    password: sealed(new_password, agent.id),
    updated_at: timestamp(now),
  });
  return { status: 200, body: { success: true } };
}
