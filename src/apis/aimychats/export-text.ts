import type { Conversation } from './records.ts';

/** A conversation in an export; attachments only where they were asked for. */
export interface Exported {
  readonly conversation: Conversation;
  readonly attachments:
    | readonly { readonly filename: string; readonly size: number; readonly url: string }[]
    | undefined;
}

export function jsonOf(exported: readonly Exported[]): string {
  const conversations = exported.map(({ conversation, attachments }) => ({
    ...conversation,
    attachments,
  }));
  return `${JSON.stringify({ conversations }, null, 2)}\n`;
}

const columns: Readonly<Record<string, (exported: Exported) => string>> = {
  id: ({ conversation }) => conversation.id,
  title: ({ conversation }) => conversation.title,
  source: ({ conversation }) => conversation.source,
  status: ({ conversation }) => conversation.status,
  created_at: ({ conversation }) => conversation.created_at,
  updated_at: ({ conversation }) => conversation.updated_at,
  sentiment: ({ conversation }) => conversation.summary?.sentiment ?? '',
  topics: ({ conversation }) => conversation.summary?.topics.join('; ') ?? '',
  summary: ({ conversation }) => conversation.summary?.content ?? '',
  action_items: ({ conversation }) => conversation.summary?.action_items.join('; ') ?? '',
  content: ({ conversation }) => conversation.content,
  attachments: ({ attachments = [] }) => attachments.map(({ url }) => url).join('; '),
};

/** RFC 4180. */
export function csvOf(exported: readonly Exported[]): string {
  const rows = exported.map((it) => Object.values(columns).map((column) => quoted(column(it))));
  return [Object.keys(columns), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
