import { accountLaws } from './laws/account.ts';
import { attachmentLaws } from './laws/attachments.ts';
import { exportLaws } from './laws/exports.ts';
import { searchLaws } from './laws/search.ts';
import { summaryLaws } from './laws/summaries.ts';
import { webhookLaws } from './laws/webhooks.ts';

export const laws = [
  ...accountLaws,
  ...searchLaws,
  ...summaryLaws,
  ...attachmentLaws,
  ...exportLaws,
  ...webhookLaws,
];
