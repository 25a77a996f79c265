import { people, teamSizes } from './directory.ts';
import type { ChannelType, Queue } from './records.ts';

/** Values, each with the number of conversations that the page counts under it. */
type Shares<T> = readonly (readonly [T, number])[];

const size = 975;

/** The team whose channels the page counts apart from the others'. */
const apart = 't_4ffefd06-ab08-4035-9c21-6ab5e97271cf';
const channelsApart: Shares<ChannelType> = [
  ['web', 7],
  ['whatsapp', 1],
];
const apartSize = 8;

const teamsOfRest: Shares<string> = teamSizes.filter(([team]) => team !== apart);
const channelsOfRest: Shares<ChannelType> = [
  ['web', 757 - 7],
  ['facebook', 46],
  ['whatsapp', 111 - 1],
  ['instagram', 48],
  ['line', 13],
];

const queues: Shares<Queue | null> = [
  ['overdue', 229],
  ['rep_needed', 567],
  ['pending', 101],
  ['closed', 61],
  [null, 17],
];

const assignees: Shares<string | null> = [
  [people.full.id, 293],
  [people.colleague.id, 288],
  [null, 394],
];

export interface Lot {
  readonly team_id: string;
  readonly channel_type: ChannelType;
  readonly queue: Queue | null;
  readonly assignee: string | null;
}

/**
 * What the conversation of an ordinal counts as, such that 975 of them add up to the page's counts. A stride that
 * shares no divisor with the number of places visits each once, and spreads any number of first ordinals like the whole.
 */
export function lotOf(ordinal: number): Lot {
  const place = (stride: number, first = 0) => (ordinal * stride + first) % size;
  const queue = shareAt(queues, place(404));
  const assignee = shareAt(assignees, place(713));
  const own = place(602, apartSize);
  if (own < apartSize) {
    return { team_id: apart, channel_type: shareAt(channelsApart, own), queue, assignee };
  }
  const rest = own - apartSize;
  const team_id = shareAt(teamsOfRest, (rest * 401) % (size - apartSize));
  return { team_id, channel_type: shareAt(channelsOfRest, rest), queue, assignee };
}

function shareAt<T>(shares: Shares<T>, place: number): T {
  let end = 0;
  for (const [value, count] of shares) {
    end += count;
    if (place < end) return value;
  }
  throw new Error(`The shares end before place ${place}.`);
}
