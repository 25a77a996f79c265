import type { RecordChange } from '../../mock/scenarios.ts';
import type { Collection } from '../../world/collection.ts';
import { organization } from './directory.ts';
import type { Imbrace } from './records.ts';

type Records = { readonly [C in keyof Imbrace['records']]: Collection<Imbrace['records'][C]> };

const added = 500;

/** Every other conversation of the organization goes to one of the new teams in turn. */
export const addTeams: RecordChange<Records> = ({ teams, conversations }, { fake }) => {
  const ids = Array.from({ length: added }, (_, index) =>
    fake(`team ${index}`, (faker) => `t_${faker.string.uuid()}`),
  );
  for (const id of ids) teams.insert({ id, ...organization });
  const { organization_id } = organization;
  const theirs = [...conversations.values({ where: { organization_id } })];
  for (const [index, { id }] of theirs.entries()) {
    const team_id = ids[(index >> 1) % added];
    if (index % 2 === 1 && team_id !== undefined) conversations.update(id, { team_id });
  }
};
