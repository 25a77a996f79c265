import {
  conversationFacts,
  type Draft,
  linksFor,
  minute,
  pace,
  timesOf,
} from './conversation-facts.ts';
import { agentOf, agentProperties } from './people.ts';
import type {
  SupportCopilotConversation,
  SupportCopilotMessage,
  SupportTicketConversation,
} from './records.ts';

type Line = Pick<SupportCopilotMessage, 'role' | 'content' | 'name' | 'links'>;

export interface Ticket {
  readonly draft: Draft;
  readonly record: SupportTicketConversation;
}

/** An agent has the copilot draft an answer, usually to a ticket that came in shortly before. */
export function supportCopilotConversation(
  own: Draft,
  ticket: Ticket | undefined,
): SupportCopilotConversation {
  const { draw, id } = own;
  const draft = ticket
    ? {
        ...own,
        topic: ticket.draft.topic,
        createdAt: ticket.draft.createdAt + draw.between('createdAt.delay', minute, 20 * minute),
      }
    : own;
  const agent = agentOf(draw);
  const userProperties = agentProperties(agent);
  const lines = linesOf(draft, agent.name);
  const times = timesOf(
    draft,
    lines.map(({ role }) => (role === 'assistant' ? pace.answering : pace.reading)),
  );
  const facts = conversationFacts('support_copilot', draft);
  return {
    ...facts,
    externalId: ticket?.record.externalId ?? null,
    externalUrl: ticket?.record.externalUrl ?? null,
    supportTicketConversationId: ticket?.record.id ?? null,
    updatedAt: times.at(-1) ?? facts.createdAt,
    integrationId: 'integration_copilot',
    properties: null,
    userProperties,
    messages: lines.map((line, index) => {
      const at = times[index] ?? '';
      return {
        id: draw.id(`messages.${index}.id`),
        type: 'support_copilot',
        externalId: null,
        externalUrl: null,
        conversationId: id,
        createdAt: at,
        updatedAt: at,
        ...line,
        ...(line.role === 'user' && { userProperties }),
      };
    }),
  };
}

function linesOf(draft: Draft, agent: string): Line[] {
  const { draw, topic } = draft;
  const drafted: Line[] = [
    { role: 'user', name: agent, content: `Draft a reply: ${topic.ticket.report}` },
    {
      role: 'assistant',
      name: null,
      content: topic.ticket.reply,
      links: linksFor(draft, 'messages.1.links'),
    },
  ];
  if (!draw.chance('messages.length', 0.4)) return drafted;
  return [
    ...drafted,
    { role: 'user', name: agent, content: 'Make it shorter, please.' },
    { role: 'assistant', content: topic.ticket.shortReply },
  ];
}
