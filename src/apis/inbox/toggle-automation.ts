import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import { timestamp } from '../../world/clock.ts';
import type { Inbox } from './records.ts';

export function toggleAutomation({
  path: { id },
  records: { automations },
  now,
}: ContextOf<Inbox, 'toggleAutomation'>): ReplyOf<Inbox['operations']['toggleAutomation']> {
  const automation = automations.get(id);
  if (!automation) throw new ApiError('not-found');
  const toggled = automations.update(id, {
    active: !automation.active,
    updated_at: timestamp(now),
  });
  return { status: 200, body: toggled };
}
