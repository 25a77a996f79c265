import type { Fields } from '../../mock/seed-plan.ts';
import { timestamp } from '../../world/clock.ts';
import type { Contact } from './records.ts';

const day = 86_400_000;

/** The contact of the contract's examples. */
export function documentedContact(start: number): Contact {
  const created_at = timestamp(start - 30 * day);
  return {
    id: 'cont_1',
    name: 'Maria Schmidt',
    email: 'maria.schmidt@example.com',
    phone: '+49 30 555 0101',
    created_at,
    updated_at: created_at,
  };
}

export const contactId = (ordinal: number): string => `cont_${ordinal + 1}`;

/** Of the contacts that a conversation may be with, there are as many however many conversations follow it. */
export const contactsFor = (conversations: number): number =>
  Math.max(0, Math.ceil((conversations * 2) / 3));

/** Known for longer than any conversation goes back. */
export function contact({
  ordinal,
  start,
  fields,
}: {
  readonly ordinal: number;
  readonly start: number;
  readonly fields: Fields;
}): Contact {
  const first = fields('name.first', (faker) => faker.person.firstName());
  const last = fields('name.last', (faker) => faker.person.lastName());
  const age = fields('created_at', (faker) => faker.number.int({ min: 91 * day, max: 400 * day }));
  const reachable = fields('reachable', (faker) =>
    faker.helpers.weightedArrayElement([
      { value: 'both', weight: 60 },
      { value: 'email', weight: 25 },
      { value: 'phone', weight: 15 },
    ]),
  );
  const created_at = timestamp(start - age);
  // The ordinal keeps the addresses of namesakes apart.
  const mailbox = `${first}.${last}.${ordinal}`.toLowerCase().replace(/[^a-z0-9.]/g, '');
  const phone = fields(
    'phone',
    (faker) => `+1 ${faker.string.numeric(3)} 555 ${faker.string.numeric(4)}`,
  );
  return {
    id: contactId(ordinal),
    name: `${first} ${last}`,
    email: reachable === 'phone' ? null : `${mailbox}@example.com`,
    phone: reachable === 'email' ? null : phone,
    created_at,
    updated_at: created_at,
  };
}
