import type { StoredFile } from '../../mock/files.ts';
import type { Fields, SeededCollection, SeedPlan } from '../../mock/seed-plan.ts';
import { timestamp } from '../../world/clock.ts';
import type { Account, Attachment, Conversation, Export, SummaryJob } from './records.ts';
import { seedAttachments } from './seed-attachments.ts';
import { summarize } from './summarize.ts';
import { threadFrom, wordlessThread } from './threads.ts';
import type { Webhook } from './webhook-records.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The account of the reference page, with the limits printed for it. */
const account: Account = {
  id: 'user_123',
  email: 'user@example.com',
  plan: 'professional',
  created_at: '2023-01-01T00:00:00Z',
  storage_limit_mb: 200,
  requests_per_day: 5000,
};

/** The conversation of the reference page. */
const documented: Conversation = {
  id: 'conv_123',
  title: 'Customer inquiry about pricing',
  content: 'Full conversation content...',
  source: 'email',
  status: 'completed',
  created_at: '2024-01-01T00:00:00Z',
  updated_at: '2024-01-01T00:05:00Z',
  summary: {
    title: 'Pricing inquiry',
    content: 'Customer asked about professional plan pricing...',
    sentiment: 'neutral',
    topics: ['pricing', 'features'],
    action_items: ['Send pricing sheet', 'Schedule demo'],
  },
};

/** One in ten has failed: with the documented one, 45 of 50 are completed, as the page has it. */
const isWordless = (ordinal: number): boolean => ordinal % 10 === 3;

export function seed({ size, start, fields }: SeedPlan): {
  conversations: SeededCollection<Conversation>;
  summaries: SeededCollection<SummaryJob>;
  attachments: SeededCollection<Attachment>;
  exports: SeededCollection<Export>;
  files: SeededCollection<StoredFile>;
  accounts: SeededCollection<Account>;
  webhooks: SeededCollection<Webhook>;
} {
  const first = size > 0 ? [documented] : [];
  const generated = Array.from({ length: Math.max(0, size - 1) }, (_, index) =>
    conversation(index + 1, { fields: fields('conversations', String(index + 1)), start }),
  );
  const { attachments, files } = seedAttachments([...first, ...generated], fields);
  return {
    conversations: { documented: first, generated },
    attachments: { documented: attachments, generated: [] },
    files: { documented: files, generated: [] },
    accounts: { documented: [account], generated: [] },
    summaries: { generated: [] },
    exports: { generated: [] },
    // Whoever subscribes has all ten to himself, and nothing is delivered that nobody asked for.
    webhooks: { generated: [] },
  };
}

function conversation(
  ordinal: number,
  { fields, start }: { readonly fields: Fields; readonly start: number },
): Conversation {
  const wordless = isWordless(ordinal);
  const source = wordless
    ? 'whatsapp'
    : fields('source', (faker) =>
        faker.helpers.weightedArrayElement([
          { value: 'email' as const, weight: 60 },
          { value: 'whatsapp' as const, weight: 25 },
          { value: 'api' as const, weight: 15 },
        ]),
      );
  const thread = fields('content', (faker) =>
    wordless ? wordlessThread(source, faker) : threadFrom(source, faker),
  );
  const created =
    start - fields('created_at', (faker) => faker.number.int({ min: 2 * hour, max: 90 * day }));
  const taken = fields('updated_at', (faker) => faker.number.int({ min: 3000, max: 5 * minute }));
  const summary = summarize(thread, 'concise') ?? null;
  return {
    id: fields('id', (faker) => `conv_${faker.string.alphanumeric(12)}`),
    ...thread,
    source,
    status: summary ? 'completed' : 'failed',
    created_at: timestamp(created),
    updated_at: timestamp(created + taken),
    summary,
  };
}
