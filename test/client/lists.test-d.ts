import { expectTypeOf, test } from 'vitest';
import * as aimychats from '../../src/apis/aimychats/client.ts';
import * as icecore from '../../src/apis/icecore/client.ts';
import * as inbox from '../../src/apis/inbox/client.ts';

const client = icecore.createClient();

test('an item has the type of its operation’s answer', () => {
  const list = icecore.paginate(client, 'listConversations', { status: 'open' });
  expectTypeOf(list).toEqualTypeOf<
    AsyncGenerator<icecore.components['schemas']['Conversation'], void, undefined>
  >();
  const messages = inbox.paginate(inbox.createClient(), 'listMessages', { id: 'conv_1' });
  expectTypeOf(messages).toEqualTypeOf<
    AsyncGenerator<inbox.components['schemas']['Message'], void, undefined>
  >();
  const webhooks = aimychats.paginate(aimychats.createClient(), 'listWebhooks');
  expectTypeOf(webhooks).toEqualTypeOf<
    AsyncGenerator<aimychats.components['schemas']['Webhook'], void, undefined>
  >();
});

test('which page is wanted is not the caller’s to say', () => {
  // @ts-expect-error
  icecore.paginate(client, 'listConversations', { page: 2 });
  // @ts-expect-error
  icecore.paginate(client, 'listConversations', { status: 'lost' });
});

test('the list must be one of the API’s, and what it needs must be there', () => {
  // @ts-expect-error
  icecore.paginate(client, 'sendMessage');
  // @ts-expect-error
  inbox.paginate(inbox.createClient(), 'listMessages');
  // @ts-expect-error
  inbox.paginate(inbox.createClient(), 'listMessages', { per_page: 2 });
});
