import { conversationFacts, type Draft, pace, timesOf } from './conversation-facts.ts';
import { agentOf, agentProperties } from './people.ts';
import type { SupportTicketConversation, SupportTicketMessage, UserProperties } from './records.ts';

type Line = Pick<
  SupportTicketMessage,
  'role' | 'content' | 'name' | 'properties' | 'userProperties'
>;

/** A customer and an agent write to each other in a help desk. */
export function supportTicketConversation(draft: Draft): SupportTicketConversation {
  const { draw, id } = draft;
  const number = draw.between('externalId', 10_000, 99_999);
  const lines = linesOf(draft);
  const times = timesOf(
    draft,
    lines.map(() => pace.desk),
  );
  const facts = conversationFacts('support_ticket', draft);
  return {
    ...facts,
    externalId: String(number),
    externalUrl: draw.chance('externalUrl', 0.85)
      ? `https://support.example.com/tickets/${number}`
      : null,
    supportTicketConversationId: null,
    updatedAt: times.at(-1) ?? facts.createdAt,
    integrationId: draw.chance('integrationId', 0.95) ? 'integration_help_desk' : null,
    properties: draw.chance('properties', 0.8)
      ? { priority: draw.pick('properties.priority', { low: 30, normal: 50, high: 20 }) }
      : null,
    userProperties: customerProperties(draft),
    messages: lines.map((line, index) => {
      const at = times[index] ?? '';
      return {
        id: draw.id(`messages.${index}.id`),
        type: 'support_ticket',
        externalId: `${number}-${index + 1}`,
        externalUrl: null,
        conversationId: id,
        createdAt: at,
        updatedAt: at,
        ...line,
      };
    }),
  };
}

/** The customer reports, perhaps with a screenshot alone in a message; the agent replies; most then say thanks. */
function linesOf(draft: Draft): Line[] {
  const { draw, topic } = draft;
  const agent = agentOf(draw);
  const customer = {
    role: 'customer',
    name: draw.fields('messages.name', (faker) => faker.person.fullName()),
    userProperties: customerProperties(draft),
  };
  const lines: Line[] = [{ ...customer, content: topic.ticket.report }];
  if (draw.chance('messages.screenshot', 0.3)) {
    lines.push({
      ...customer,
      content: null,
      properties: { attachments: [{ filename: 'screenshot.png', mediaType: 'image/png' }] },
    });
  }
  if (draw.chance('messages.replied', 0.85)) {
    lines.push({
      role: 'agent',
      name: agent.name,
      content: topic.ticket.reply,
      userProperties: agentProperties(agent),
    });
    if (draw.chance('messages.thanked', 0.7)) {
      lines.push({ ...customer, content: topic.ticket.thanks });
    }
  }
  return lines;
}

const customerProperties = ({ draw }: Draft): UserProperties => ({
  id: draw.between('userProperties.id', 1000, 99_999),
  userType: 'customer',
});
