import { expectTypeOf, test } from 'vitest';
import type { IceCore } from '../../src/apis/icecore/records.ts';
import { type ApiDefinition, defineApi } from '../../src/mock/define-api.ts';

type Definition = Parameters<typeof defineApi<IceCore>>[0];
type Handlers = NonNullable<Definition['handlers']>;
type Handler<Id extends keyof Handlers> = NonNullable<Handlers[Id]>;

declare const rest: Omit<Definition, 'handlers'>;

const sent = { success: true, messageId: 'msg_abc123', sentAt: '2025-10-30T12:00:00Z' } as const;

test('a handler that answers what the contract has compiles', () => {
  const api = defineApi<IceCore>({
    ...rest,
    handlers: {
      sendMessage: ({ body }) =>
        body.text === '' ? { status: 404, body: { error: 'No' } } : { status: 200, body: sent },
      getAnalytics: ({ query }) =>
        query.metric === 'daily'
          ? { status: 200, body: { daily: [{ date: '2025-10-30', count: query.days }] } }
          : { status: 200, body: { categories: [] } },
    },
  });
  expectTypeOf(api).toEqualTypeOf<ApiDefinition>();
});

test('an operation without a handler compiles, as it may be inferred', () => {
  expectTypeOf(defineApi<IceCore>({ ...rest, handlers: {} })).toEqualTypeOf<ApiDefinition>();
});

test('a handler that answers an undocumented status does not compile', () => {
  defineApi<IceCore>({
    ...rest,
    handlers: {
      // @ts-expect-error 201 is not documented
      sendMessage: () => ({ status: 201, body: sent }),
      // @ts-expect-error 404 is documented for other operations only
      getAnalytics: () => ({ status: 404, body: { error: 'No' } }),
    },
  });
});

test('a handler that answers a wrong body does not compile', () => {
  defineApi<IceCore>({
    ...rest,
    handlers: {
      // @ts-expect-error messageId is a string
      sendMessage: () => ({ status: 200, body: { ...sent, messageId: 1 } }),
      // @ts-expect-error a day has a count
      getAnalytics: () => ({ status: 200, body: { daily: [{ date: '2025-10-30' }] } }),
    },
  });
});

test('a handler that answers the body of another status does not compile', () => {
  defineApi<IceCore>({
    ...rest,
    handlers: {
      // @ts-expect-error an error is no sent message
      sendMessage: () => ({ status: 200, body: { error: 'No' } }),
      // @ts-expect-error 429 says when to come back
      getAnalytics: () => ({ status: 429, body: { error: 'No' } }),
    },
  });
});

test('a handler that answers no body where there is one does not compile', () => {
  defineApi<IceCore>({
    ...rest,
    handlers: {
      // @ts-expect-error the body is missing
      sendMessage: () => ({ status: 200 }),
      // @ts-expect-error the body is missing
      getAnalytics: () => ({ status: 200, body: undefined }),
    },
  });
});

test('a handler that reads a parameter or a member that does not exist does not compile', () => {
  defineApi<IceCore>({
    ...rest,
    handlers: {
      getAnalytics: ({ query }) => {
        // @ts-expect-error there is no parameter since
        void query.since;
        return { status: 200, body: { categories: [] } };
      },
      sendMessage: ({ body, path }) => {
        // @ts-expect-error the body has no channel
        void body.channel;
        // @ts-expect-error the path has no parameters
        void path.id;
        return { status: 200, body: sent };
      },
    },
  });
});

test('a handler of an unknown operation does not compile', () => {
  defineApi<IceCore>({
    ...rest,
    handlers: {
      // @ts-expect-error there is no such operation
      deleteMessage: () => ({ status: 200, body: sent }),
    },
  });
});

test('parameters have the types of the contract, those with a default are never missing', () => {
  type Query<Id extends keyof Handlers> = Parameters<Handler<Id>>[0]['query'];
  expectTypeOf<Query<'getAnalytics'>['days']>().toEqualTypeOf<number>();
  expectTypeOf<Query<'getAnalytics'>['metric']>().toEqualTypeOf<
    'total' | 'daily' | 'by_category'
  >();
  expectTypeOf<Query<'listConversations'>['page']>().toEqualTypeOf<number>();
  expectTypeOf<Query<'listConversations'>['status']>().toEqualTypeOf<
    'open' | 'in_progress' | 'closed' | undefined
  >();
});

test('records have the types of their collections', () => {
  type Records = Parameters<Handler<'sendMessage'>>[0]['records'];
  expectTypeOf<keyof Records>().toEqualTypeOf<'conversations' | 'messages'>();
  type Conversation = NonNullable<ReturnType<Records['conversations']['get']>>;
  expectTypeOf<Conversation['status']>().toEqualTypeOf<'open' | 'in_progress' | 'closed'>();
});
