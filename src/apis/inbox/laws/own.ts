import type { LawContext } from '../../../check/laws.ts';
import type { operations } from '../../../generated/inbox/types.ts';
import { fingerprint } from '../../../world/digest.ts';

export type Context = LawContext<operations>;

/** A contact of the law's own, under a name that no other has. */
export async function ownContact({ ask, now, afterwards }: Context) {
  const word = `Parley${fingerprint(String(await now()))}`;
  const contact = await ask('createContact', {
    json: { name: `${word} Check`, email: `${word}@example.com` },
  });
  afterwards('deleteContact', { path: { id: contact.id } });
  return { ...contact, word };
}

/** A conversation of the law's own, with a contact and over a channel of its own. */
export async function ownConversation(context: Context, text?: string) {
  const { ask, afterwards } = context;
  const contact = await ownContact(context);
  const channel = await ask('createChannel', { json: { name: contact.word, type: 'whatsapp' } });
  afterwards('deleteChannel', { path: { id: channel.id } });
  const json = { contact_id: contact.id, channel_id: channel.id, ...(text && { text }) };
  const conversation = await ask('createConversation', { json });
  return { ...conversation, contact };
}

export async function ownAgent({ ask, now, afterwards }: Context) {
  const email = `agent-${fingerprint(String(await now()))}@example.com`;
  const agent = await ask('createAgent', { json: { name: 'Check Agent', email, role: 'agent' } });
  afterwards('deleteAgent', { path: { id: agent.id } });
  return agent;
}

/** How many conversations the list has for a query. */
export const listedTotal = async (
  { ask }: Context,
  query: { status?: 'open' | 'pending' | 'resolved'; tag?: string; search?: string },
): Promise<number> => (await ask('listConversations', { query })).total;
