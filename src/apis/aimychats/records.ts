import type { components, defaulted, operations } from '../../generated/aimychats/types.ts';
import type { StoredFile } from '../../mock/files.ts';
import type { WebhookRecords, WebhookTasks } from './webhook-records.ts';

type Schemas = components['schemas'];

export type Conversation = Schemas['Conversation'];
export type Summary = NonNullable<Schemas['Summary']>;
export type SummaryStyle = NonNullable<Schemas['SummaryRequest']['style']>;
export type SummaryJob = Schemas['SummaryJob'];
export type Export = Schemas['Export'];
export type ExportFormat = Schemas['ExportFormat'];

/** Its bytes are the file with the same id; its `url` depends on how the client reached the mock. */
export type Attachment = Omit<Schemas['Attachment'], 'url'> & {
  readonly conversation_id: string;
};

export type Account = Pick<Schemas['Account'], 'id' | 'email' | 'plan' | 'created_at'> & {
  readonly storage_limit_mb: number;
  readonly requests_per_day: number;
};

export interface AimyChats {
  operations: operations;
  defaulted: defaulted;
  records: WebhookRecords & {
    conversations: Conversation;
    summaries: SummaryJob;
    attachments: Attachment;
    exports: Export;
    files: StoredFile;
    accounts: Account;
  };
  tasks: WebhookTasks & {
    summarize: {
      readonly conversationId: string;
      readonly style: SummaryStyle;
      /** The job that asked for it; the summary of a new conversation has none. */
      readonly summaryId?: string;
    };
    finishExport: {
      readonly exportId: string;
      readonly url: string;
      readonly file: StoredFile & { readonly expiresAt: number };
    };
  };
}
