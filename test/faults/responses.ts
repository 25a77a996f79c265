import { edited } from './edit.ts';
import type { Fault } from './fault.ts';

const created: Fault = {
  name: 'a success has another status than any documented one',
  rule: 'response/status',
  api: 'icecore',
  operationId: 'getAnalytics',
  wrap: edited({
    api: 'icecore',
    operationId: 'getAnalytics',
    edit: ({ status }) => (status === 200 ? { status: 202 } : undefined),
  }),
};

export const responseFaults: readonly Fault[] = [created];
