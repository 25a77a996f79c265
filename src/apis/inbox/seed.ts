import type { SeededCollection, SeedPlan } from '../../mock/seed-plan.ts';
import type { Inbox } from './records.ts';
import { contact, contactsFor, documentedContact } from './seed-contact.ts';
import { documentedThread, thread } from './seed-thread.ts';
import { workspaceSeed } from './workspace.ts';

type Seeded = { [C in keyof Inbox['records']]: SeededCollection<Inbox['records'][C]> };

/** So many conversations, and two contacts for every three of them. */
export function seed({ size, start, fields }: SeedPlan): Seeded {
  const documented = size > 0 ? [documentedThread(start)] : [];
  const generated = Array.from({ length: Math.max(0, size - 1) }, (_, index) =>
    thread({ ordinal: index + 1, start, fields: fields('conversations', String(index + 1)) }),
  );
  const contacts = Array.from({ length: contactsFor(size - 1) }, (_, index) =>
    contact({ ordinal: index + 1, start, fields: fields('contacts', String(index + 1)) }),
  );
  const { workspaces, agents, channels, automations } = workspaceSeed(start);
  return {
    conversations: {
      documented: documented.map(({ conversation }) => conversation),
      generated: generated.map(({ conversation }) => conversation),
    },
    messages: {
      documented: documented.flatMap(({ messages }) => messages),
      generated: generated.flatMap(({ messages }) => messages),
    },
    contacts: { documented: size > 0 ? [documentedContact(start)] : [], generated: contacts },
    workspaces: { documented: workspaces, generated: [] },
    agents: { documented: agents, generated: [] },
    channels: { documented: channels, generated: [] },
    automations: { documented: automations, generated: [] },
  };
}
