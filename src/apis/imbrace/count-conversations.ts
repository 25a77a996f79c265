import { ApiError } from '../../conventions/api-error.ts';
import type { ContextOf, ReplyOf } from '../../mock/define-api.ts';
import type { Collection } from '../../world/collection.ts';
import type { Scalar } from '../../world/scalar.ts';
import { personOf } from './caller.ts';
import { channelTypes } from './directory.ts';
import type { Conversation, Imbrace, Person } from './records.ts';

type Operations = Imbrace['operations'];
type Where = Readonly<Record<string, Scalar>>;
type View = ContextOf<Imbrace, 'getChannelCounts'>['query']['view'];

/** 1. Get Conversation View Count by Business Unit. */
export function getViewCounts(
  context: ContextOf<Imbrace, 'getViewCounts'>,
): ReplyOf<Operations['getViewCounts']> {
  const { query, records } = context;
  const person = personOf(context);
  if ((query.type === undefined) !== (query.q === undefined)) {
    throw new ApiError('invalid-parameters');
  }
  const within: Where = {
    organization_id: person.organization_id,
    ...(query.q !== undefined && { business_unit_id: query.q }),
  };
  const teams = [...records.teams.values({ where: within })];
  const byTeam = tallied(records.conversations, { field: 'team_id', where: within });
  const inView = (view: View): number =>
    records.conversations.count({ where: { ...within, ...viewed(view, person) } });
  return {
    status: 200,
    body: {
      all: inView('all'),
      yours: inView('yours'),
      closed: inView('closed'),
      spam: inView('spam'),
      online: inView('online'),
      rep_needed: inView('rep_needed'),
      pending: inView('pending'),
      soon_to_be: inView('soon_to_be'),
      overdue: inView('overdue'),
      ...Object.fromEntries(teams.map(({ id }) => [id, byTeam.get(id) ?? 0])),
      null: byTeam.get(null) ?? 0,
    },
  };
}

/** 2. Channel Conversation Count, and 3. Get All Chatroom, which asks the same of a team. */
export function getChannelCounts(
  context: ContextOf<Imbrace, 'getChannelCounts'> | ContextOf<Imbrace, 'getTeamChannelCounts'>,
): ReplyOf<Operations['getChannelCounts']> {
  const { query, records } = context;
  const person = personOf(context);
  const { team_id } = query;
  if (team_id !== undefined && !belongs(records.teams.get(team_id), person)) {
    throw new ApiError('not-found');
  }
  const where: Where = {
    organization_id: person.organization_id,
    ...(team_id !== undefined && { team_id }),
    ...viewed(query.view, person),
  };
  const byType = tallied(records.conversations, { field: 'channel_type', where });
  const counts = channelTypes.map((type) => [type, byType.get(type) ?? 0] as const);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return {
    status: 200,
    body: { ...(Object.fromEntries(counts) as Record<Conversation['channel_type'], number>), all },
  };
}

const belongs = (team: { organization_id: string } | undefined, person: Person): boolean =>
  team?.organization_id === person.organization_id;

/** What is true of the conversations in a view. */
function viewed(view: View, person: Person): Where {
  switch (view) {
    case 'all':
      return {};
    case 'yours':
      return { assignee: person.id };
    case 'online':
      return { online: true };
    default:
      return { queue: view };
  }
}

function tallied(
  conversations: Collection<Conversation>,
  { field, where }: { readonly field: string; readonly where: Where },
): ReadonlyMap<Scalar, number> {
  return new Map(
    conversations.distinct(field, { where }).map(({ value, count }) => [value, count]),
  );
}
