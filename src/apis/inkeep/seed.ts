import type { SeededCollection, SeedPlan } from '../../mock/seed-plan.ts';
import { type Draft, hour, minute } from './conversation-facts.ts';
import { createDraw, type Draw } from './draw.ts';
import { openAIConversation } from './openai-conversation.ts';
import type { Conversation, ConversationType } from './records.ts';
import { supportCopilotConversation, type Ticket } from './support-copilot-conversation.ts';
import { supportTicketConversation } from './support-ticket-conversation.ts';
import { topics } from './topics.ts';

/** Three conversations have one of each type. */
const firstTypes: readonly ConversationType[] = ['openai', 'support_ticket', 'support_copilot'];
const types = { openai: 60, support_ticket: 25, support_copilot: 15 };

/**
 * The page's example holds placeholders only, so nothing stands under its ids. What it does say is true of the latest
 * conversation: private, with an assistant that was given instructions, by a visitor whom a cookie identifies.
 */
export function seed({ size, start, fields }: SeedPlan): {
  conversations: SeededCollection<Conversation>;
} {
  const tickets: Ticket[] = [];
  const generated = Array.from({ length: size }, (_, index) => {
    const draw = createDraw(fields('conversations', String(index)));
    const draft = draftOf(draw, { start, exemplary: index === 0 });
    const type = firstTypes[index] ?? draw.pick('type', types);
    return conversationOf(type, { draft, tickets });
  });
  return { conversations: { generated } };
}

/** A ticket joins the tickets; a copilot works on one of those so far, so that more conversations change nothing about it. */
function conversationOf(
  type: ConversationType,
  { draft, tickets }: { readonly draft: Draft; readonly tickets: Ticket[] },
): Conversation {
  const { draw } = draft;
  if (type === 'openai') return openAIConversation(draft);
  if (type === 'support_ticket') {
    const record = supportTicketConversation(draft);
    tickets.push({ draft, record });
    return record;
  }
  const ticket = draw.chance('ticket', 0.85) ? draw.among('ticket.id', tickets) : undefined;
  return supportCopilotConversation(draft, ticket);
}

function draftOf(
  draw: Draw,
  { start, exemplary }: { readonly start: number; readonly exemplary: boolean },
): Draft {
  const age = exemplary
    ? draw.between('createdAt', 30 * minute, 55 * minute)
    : draw.between('createdAt', 2 * hour, 90 * 24 * hour);
  const topic = draw.among('topic', topics);
  return { draw, id: draw.id('id'), topic, createdAt: start - age, until: start, exemplary };
}
