import type { Draw } from './draw.ts';
import type { UserProperties } from './records.ts';

export interface SupportAgent {
  readonly userId: string | number;
  readonly name: string;
}

/** Few enough that each handles many conversations. Help desks number their agents, or name them. */
const agents: readonly SupportAgent[] = [
  { userId: 4101, name: 'Amara Okafor' },
  { userId: 4102, name: 'Jonas Lindqvist' },
  { userId: 'agent_7f3', name: 'Mei Tanaka' },
  { userId: 'agent_9b1', name: 'Rafael Souza' },
];

export const agentOf = (draw: Draw): SupportAgent => draw.among('agent', agents);

export const agentProperties = ({ userId, name }: SupportAgent): UserProperties => ({
  userId,
  supportAgentName: name,
  supportAgentEmail: `${name.toLowerCase().replace(' ', '.')}@support.example.com`,
  userType: 'support_agent',
});

/** A visitor of a site: known by a cookie, by an account, or not at all. */
export function visitorProperties(
  draw: Draw,
  identification: 'COOKIED' | 'ID_PROVIDED' | 'ANONYMOUS',
): UserProperties | null {
  if (identification === 'ANONYMOUS') return null;
  const id = draw.fields('userProperties.id', (faker) => faker.string.uuid());
  const identified = identification === 'ID_PROVIDED';
  return {
    id,
    identificationType: identification,
    userId: identified ? draw.between('userProperties.userId', 1000, 99_999) : null,
    supportAgentName: null,
    ...(identified && { plan: draw.among('userProperties.plan', ['free', 'team', 'enterprise']) }),
  };
}
