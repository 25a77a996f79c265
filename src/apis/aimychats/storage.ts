import type { Collection } from '../../world/collection.ts';
import type { Attachment, Conversation } from './records.ts';

/** Bytes. With 2^20 of them, parts and sums of storage are exact in JSON's numbers, so that sums agree to the last byte. */
export const megabyte = 1_048_576;

/** Megabytes in use, by what takes them. */
export interface Storage {
  readonly conversations: number;
  readonly attachments: number;
}

interface Kept {
  readonly conversations: Collection<Conversation>;
  readonly attachments: Collection<Attachment>;
}

/** What is stored of what was created up to a time, by default all. */
export function storageOf({ conversations, attachments }: Kept, until?: string): Storage {
  const selection = until === undefined ? {} : { range: { field: 'created_at', to: until } };
  let texts = 0;
  for (const conversation of conversations.values(selection)) texts += bytesOf(conversation);
  let files = 0;
  for (const { size } of attachments.values(selection)) files += size;
  return { conversations: texts / megabyte, attachments: files / megabyte };
}

export const totalOf = ({ conversations, attachments }: Storage): number =>
  conversations + attachments;

const utf8 = new TextEncoder();
const measured = new WeakMap<object, number>();

/** Title and content in UTF-8. Records never change, so each is measured once. */
export function bytesOf(conversation: Pick<Conversation, 'title' | 'content'>): number {
  let bytes = measured.get(conversation);
  if (bytes === undefined) {
    bytes = utf8.encode(conversation.title + conversation.content).byteLength;
    measured.set(conversation, bytes);
  }
  return bytes;
}
