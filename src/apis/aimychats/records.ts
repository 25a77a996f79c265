import type { defaulted, operations } from '../../generated/aimychats/types.ts';
import type { WebhookRecords, WebhookTasks } from './webhook-records.ts';

export interface AimyChats {
  operations: operations;
  defaulted: defaulted;
  records: WebhookRecords;
  tasks: WebhookTasks;
}
