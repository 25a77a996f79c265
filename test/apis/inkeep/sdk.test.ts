import { InkeepAnalytics } from '@inkeep/inkeep-analytics';
import type { Conversation } from '@inkeep/inkeep-analytics/models/components';
import {
  BadRequest,
  Forbidden,
  InternalServerError,
  NotFound,
  Unauthorized,
  UnprocessableEntity,
} from '@inkeep/inkeep-analytics/models/errors';
import { afterEach, expect, test } from 'vitest';
import { inkeep } from '../../../src/apis/inkeep/index.ts';
import { ApiError } from '../../../src/conventions/api-error.ts';
import type { ApiDefinition } from '../../../src/mock/define-api.ts';
import { type Served, serve } from '../../../src/node/serve.ts';
import { start } from '../../targets.ts';

const open: Served[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

interface ClientOptions {
  readonly size?: number;
  readonly key?: string;
  readonly below?: string;
  readonly definition?: ApiDefinition;
}

const keyOf = (name: string) => inkeep.credentials?.find((it) => it.name === name)?.value ?? '';

/** The vendor's client, told nothing but where the mock is served, and not to try again. */
async function clientOf({
  size,
  key = keyOf('full'),
  below = '',
  definition = inkeep,
}: ClientOptions): Promise<InkeepAnalytics> {
  const served = await serve({
    apis: [definition],
    port: 0,
    now: Date.parse(start),
    size,
    strict: true,
  });
  open.push(served);
  return new InkeepAnalytics({
    serverURL: `${served.origin}/inkeep${below}`,
    apiIntegrationKey: key,
    retryConfig: { strategy: 'none' },
  });
}

/** Page by page, as long as the list says that there is more. */
async function listAll(client: InkeepAnalytics, limit: number): Promise<Conversation[]> {
  const found: Conversation[] = [];
  for (let total = 1; found.length < total; ) {
    const page = await client.conversations.list({ limit, offset: found.length });
    expect(page.count).toBe(page.conversations.length);
    expect(page.pageSize).toBe(limit);
    found.push(...page.conversations);
    total = page.total;
    if (page.count === 0) break;
  }
  return found;
}

for (const size of [0, 1, 20, 21, 150]) {
  test(`the SDK lists ${size} conversations page by page`, async () => {
    const client = await clientOf({ size });
    for (const limit of [7, 20, 100]) {
      const found = await listAll(client, limit);
      expect(found).toHaveLength(size);
      expect(new Set(found.map(({ id }) => id)).size).toBe(size);
    }
  });
}

test('the SDK tells the three types apart', async () => {
  const found = await listAll(await clientOf({ size: 150 }), 100);
  const types = new Set(found.map(({ type }) => type));
  expect(types).toEqual(new Set(['openai', 'support_ticket', 'support_copilot']));
  for (const conversation of found) {
    if (conversation.type !== 'openai') continue;
    expect(conversation.messagesOpenAIFormat).toHaveLength(conversation.messages.length);
  }
  const calls = found
    .flatMap((it) => (it.type === 'openai' ? it.messages : []))
    .flatMap(({ toolCalls }) => toolCalls ?? []);
  expect(calls.length).toBeGreaterThan(0);
});

test('the SDK may send its own defaults, nulls or none', async () => {
  const client = await clientOf({ size: 21 });
  const first = await client.conversations.list({});
  expect(first).toMatchObject({ total: 21, pageSize: 20, count: 20 });
  expect(await client.conversations.list({ limit: null, offset: null })).toEqual(first);
  expect(await client.conversations.list({ limit: 0 })).toMatchObject({ total: 21, count: 0 });
});

const failing = (kind: 'invalid-body' | 'internal', detail?: string): ApiDefinition => ({
  ...inkeep,
  handlers: {
    listConversations() {
      throw new ApiError(kind, { detail });
    },
  },
});

const cases = [
  {
    options: {},
    limit: 101,
    raised: BadRequest,
    code: 'bad_request',
    detail: 'Invalid query parameter limit: must be at most 100',
  },
  {
    options: { key: 'nobody' },
    raised: Unauthorized,
    code: 'unauthorized',
    detail: 'Unauthorized',
  },
  {
    options: { key: keyOf('forbidden') },
    raised: Forbidden,
    code: 'forbidden',
    detail: 'Forbidden',
  },
  {
    options: { below: '/elsewhere' },
    raised: NotFound,
    code: 'not_found',
    detail: 'Not Found',
    instance: '/elsewhere/conversations',
  },
  {
    options: { definition: failing('invalid-body', 'The project has no conversations to list') },
    raised: UnprocessableEntity,
    code: 'unprocessable_entity',
    detail: 'The project has no conversations to list',
  },
  {
    options: { definition: failing('internal') },
    raised: InternalServerError,
    code: 'internal_server_error',
    detail: 'Internal Server Error',
  },
];

for (const { options, limit = 20, raised, code, detail, instance = '/conversations' } of cases) {
  test(`the SDK raises its ${raised.name}`, async () => {
    const client = await clientOf(options);
    const error = await client.conversations.list({ limit }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(raised);
    expect(error).toMatchObject({
      detail,
      instance,
      requestId: expect.stringMatching(/^req_[0-9a-f]+$/),
      code,
      error: { code, message: detail },
    });
  });
}
