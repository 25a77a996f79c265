import { ApiError } from '../../conventions/api-error.ts';
import type { Credential } from '../../mock/define-api.ts';
import type { Collection } from '../../world/collection.ts';
import { testContact, webChannel } from './directory.ts';
import type { Channel, Contact, Person } from './records.ts';

interface Call<Records> {
  readonly credential: Credential | undefined;
  readonly records: Records;
}

type People = { readonly people: Collection<Person> };

/** The person whose token it is. */
export function personOf({ credential, records }: Call<People>): Person {
  const person = records.people.get(credential?.subject ?? '');
  if (person) return person;
  throw new ApiError('forbidden');
}

/** The organization, where the person belongs to it: to anyone else it does not exist. */
export function organizationOf(
  call: Call<People> & { readonly path: { readonly organization_id: string } },
): string {
  const { organization_id } = call.path;
  if (personOf(call).organizations.includes(organization_id)) return organization_id;
  throw new ApiError('not-found');
}

/** The contact whose id is the token; a person stands in for the contact of the documented conversation. */
export function contactOf({
  credential,
  records,
}: Call<{ readonly contacts: Collection<Contact> }>): Contact | undefined {
  const isContact = credential?.roles.includes('contact');
  return records.contacts.get(isContact ? (credential?.subject ?? '') : testContact);
}

/** The web channel whose token it is; a person opens conversations on the organization's own. */
export function channelOfCaller({
  credential,
  records,
}: Call<{ readonly channels: Collection<Channel> }>): Channel {
  const isChannel = credential?.roles.includes('channel');
  const channel = records.channels.get(isChannel ? (credential?.subject ?? '') : webChannel);
  if (channel) return channel;
  throw new ApiError('not-found');
}
