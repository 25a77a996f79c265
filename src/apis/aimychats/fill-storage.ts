import type { RecordChange } from '../../mock/scenarios.ts';
import { timestamp } from '../../world/clock.ts';
import type { Collection } from '../../world/collection.ts';
import type { AimyChats } from './records.ts';
import { sampleFile, sampleTypes } from './sample-file.ts';
import { megabyte, storageOf, totalOf } from './storage.ts';

type Records = { readonly [C in keyof AimyChats['records']]: Collection<AimyChats['records'][C]> };

/** One recording takes all the storage that was left; deleting it makes room again. */
export const fillStorage: RecordChange<Records> = (records, { start, fake }) => {
  const [account] = records.accounts.values();
  const [conversation] = records.conversations.page({ offset: 0, limit: 1 }).items;
  const left = (account?.storage_limit_mb ?? 0) - totalOf(storageOf(records));
  if (left <= 0) return;
  const size = Math.round(left * megabyte);
  const id = fake('attachment', (faker) => `att_${faker.string.alphanumeric(12)}`);
  const filename = 'archive-of-calls.wav';
  const mediaType = sampleTypes.wav;
  records.attachments.insert({
    id,
    conversation_id: conversation?.id ?? '',
    filename,
    size,
    mime_type: mediaType,
    created_at: timestamp(start),
  });
  records.files.insert({
    id,
    filename,
    mediaType,
    get bytes() {
      return sampleFile({ kind: 'wav', size });
    },
  });
};
