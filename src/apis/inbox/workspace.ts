import { sealed } from '../../mock/secrets.ts';
import { timestamp } from '../../world/clock.ts';
import type { Agent, Automation, Channel, Workspace } from './records.ts';

/** What the workspace has however many conversations there are. */
export interface WorkspaceSeed {
  readonly workspaces: readonly Workspace[];
  readonly agents: readonly Agent[];
  readonly channels: readonly Channel[];
  readonly automations: readonly Automation[];
}

/** The password of every seeded agent, as the contract's example has it. */
const firstPassword = 'parley-password';

const day = 86_400_000;

const people = [
  { name: 'Grace Okafor', role: 'admin' },
  { name: 'Daniel Weber', role: 'agent' },
  { name: 'Mei Tanaka', role: 'admin' },
  { name: 'Lucas Moreira', role: 'agent' },
  { name: 'Aisha Rahman', role: 'agent' },
] as const;

export const channelTypes = [
  { type: 'whatsapp', name: 'WhatsApp', config: { phone_number: '+1 555 0100' } },
  { type: 'email', name: 'Support mailbox', config: { address: 'support@inbox.example' } },
  { type: 'instagram', name: 'Instagram', config: { username: 'inbox.example' } },
  { type: 'messenger', name: 'Messenger', config: { page: 'Inbox Example' } },
  { type: 'webchat', name: 'Chat on the website', config: { origins: ['https://inbox.example'] } },
  { type: 'telegram', name: 'Telegram', config: { bot: 'inbox_example_bot' } },
  { type: 'sms', name: 'SMS', config: { phone_number: '+1 555 0199' } },
] as const;

const rules = [
  {
    name: 'Tag orders',
    trigger: { event: 'message.received', contains: 'order' },
    actions: [{ type: 'add_tag', tag: 'order' }],
    active: true,
  },
  {
    name: 'Greet on WhatsApp',
    trigger: { event: 'conversation.created', channel_type: 'whatsapp' },
    actions: [{ type: 'send_message', text: 'Thank you for writing! We will answer shortly.' }],
    active: true,
  },
  {
    name: 'Hand complaints to Grace',
    trigger: { event: 'tag.added', tag: 'complaint' },
    actions: [{ type: 'assign', agent_id: 'agent_1' }],
    active: true,
  },
  {
    name: 'Close what is silent for a week',
    trigger: { event: 'conversation.idle', days: 7 },
    actions: [{ type: 'set_status', status: 'resolved' }],
    active: false,
  },
] as const;

/** `start`: the world's, in milliseconds since the epoch. */
export function workspaceSeed(start: number): WorkspaceSeed {
  const made = (daysAgo: number) => {
    const created_at = timestamp(start - daysAgo * day);
    return { created_at, updated_at: created_at };
  };
  return {
    workspaces: [
      {
        id: 'workspace',
        name: 'Example Store',
        timezone: 'Europe/Berlin',
        language: 'en',
        updated_at: timestamp(start - 120 * day),
      },
    ],
    agents: people.map(({ name, role }, index) => {
      const id = `agent_${index + 1}`;
      const [first = ''] = name.toLowerCase().split(' ');
      const email = `${first}@inbox.example`;
      const password = sealed(firstPassword, id);
      return { id, name, email, role, password, ...made(500 - 40 * index) };
    }),
    channels: channelTypes.map(({ name, type, config }, index) => ({
      id: `chan_${index + 1}`,
      name,
      type,
      config: { ...config },
      ...made(480 - 30 * index),
    })),
    automations: rules.map(({ name, trigger, actions, active }, index) => ({
      id: `auto_${index + 1}`,
      name,
      trigger: { ...trigger },
      actions: [...actions],
      active,
      ...made(200 - 35 * index),
    })),
  };
}
