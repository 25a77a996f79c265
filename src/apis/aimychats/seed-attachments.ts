import type { StoredFile } from '../../mock/files.ts';
import type { SeedPlan } from '../../mock/seed-plan.ts';
import { timestamp } from '../../world/clock.ts';
import type { Attachment, Conversation } from './records.ts';
import { type SampleKind, sampleFile, sampleTypes } from './sample-file.ts';
import { bytesOf, megabyte } from './storage.ts';

const kibibyte = 1024;

/** What the documented account has stored. */
const accountSize = 125 * megabyte;

interface Sample {
  readonly kind: SampleKind;
  readonly kibibytes: number;
}

/**
 * By the place of their conversation. They are few and of these sizes whatever the number of conversations, because an
 * account that is over its limit takes no further file.
 */
const samples: ReadonlyMap<number, Sample> = new Map([
  [2, { kind: 'pdf', kibibytes: 1840 }],
  [4, { kind: 'wav', kibibytes: 9600 }],
  [6, { kind: 'csv', kibibytes: 512 }],
  [8, { kind: 'pdf', kibibytes: 6240 }],
  [10, { kind: 'pdf', kibibytes: 3120 }],
  [12, { kind: 'wav', kibibytes: 14_400 }],
  [14, { kind: 'txt', kibibytes: 96 }],
  [16, { kind: 'pdf', kibibytes: 8700 }],
  [18, { kind: 'csv', kibibytes: 2304 }],
  [20, { kind: 'pdf', kibibytes: 4410 }],
  [22, { kind: 'wav', kibibytes: 7680 }],
  [24, { kind: 'pdf', kibibytes: 12_288 }],
  [26, { kind: 'txt', kibibytes: 240 }],
  [28, { kind: 'pdf', kibibytes: 5630 }],
  [30, { kind: 'pdf', kibibytes: 2048 }],
  [32, { kind: 'wav', kibibytes: 11_520 }],
  [34, { kind: 'csv', kibibytes: 1536 }],
  [36, { kind: 'pdf', kibibytes: 9984 }],
  [38, { kind: 'txt', kibibytes: 64 }],
  [40, { kind: 'pdf', kibibytes: 7168 }],
  [44, { kind: 'wav', kibibytes: 6400 }],
]);

/** The last of the conversations that make up the documented account: its attachment takes what the others leave. */
const last = 49;

const names: Readonly<Record<SampleKind, readonly string[]>> = {
  pdf: ['offer.pdf', 'contract.pdf', 'requirements.pdf', 'presentation.pdf', 'invoice.pdf'],
  wav: ['voice-message.wav', 'call-recording.wav'],
  csv: ['orders.csv', 'contacts.csv'],
  txt: ['log.txt', 'notes.txt'],
};

/** The attachment of the reference page. */
const documented: Attachment = {
  id: 'att_123',
  conversation_id: 'conv_123',
  filename: 'requirements.pdf',
  size: 102_400,
  mime_type: 'application/pdf',
  created_at: '2024-01-01T00:00:00Z',
};

/** `conversations`: the documented one, then the generated ones. */
export function seedAttachments(
  conversations: readonly Conversation[],
  fields: SeedPlan['fields'],
): { readonly attachments: readonly Attachment[]; readonly files: readonly StoredFile[] } {
  const made: { readonly attachment: Attachment; readonly kind: SampleKind }[] = [];
  for (const [place, conversation] of conversations.slice(0, last + 1).entries()) {
    const sample = place === last ? { kind: 'pdf' as const, kibibytes: 0 } : samples.get(place);
    if (place === 0) made.push({ attachment: documented, kind: 'pdf' });
    if (!sample) continue;
    const { kind, kibibytes } = sample;
    const own = fields('attachments', String(place));
    const odd = own('size', (faker) => faker.number.int({ min: 0, max: kibibyte - 1 }));
    const size = place === last ? rest(conversations, made) : kibibytes * kibibyte + odd;
    const attachment = {
      id: own('id', (faker) => `att_${faker.string.alphanumeric(12)}`),
      conversation_id: conversation.id,
      filename: own('filename', (faker) => faker.helpers.arrayElement(names[kind])),
      size,
      mime_type: sampleTypes[kind],
      created_at: timestamp(Date.parse(conversation.created_at) + 1000),
    };
    made.push({ attachment, kind });
  }
  return {
    attachments: made.map(({ attachment }) => attachment),
    files: made.map(fileOf),
  };
}

function rest(
  conversations: readonly Conversation[],
  made: readonly { readonly attachment: Attachment }[],
): number {
  const texts = conversations.slice(0, last + 1).map(bytesOf);
  const sizes = made.map(({ attachment }) => attachment.size);
  return [...texts, ...sizes].reduce((left, size) => left - size, accountSize);
}

function fileOf({
  attachment: { id, filename, size, mime_type },
  kind,
}: {
  readonly attachment: Attachment;
  readonly kind: SampleKind;
}): StoredFile {
  return {
    id,
    filename,
    mediaType: mime_type,
    get bytes() {
      return sampleFile({ kind, size });
    },
  };
}
