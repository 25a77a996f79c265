import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/imbrace/types.ts';

const views = '1. Get Conversation View Count by Business Unit';
const channels = '2. Channel Conversation Count';
const teams = '3. Get All Chatroom (conversation)';

const viewNames = [
  'yours',
  'closed',
  'spam',
  'online',
  'rep_needed',
  'pending',
  'soon_to_be',
  'overdue',
] as const;

type Counts = Readonly<Record<string, number | undefined>>;

const total = (counts: readonly (number | undefined)[]): number =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** Counts by team, of a view count. */
const teamsOf = (counts: Counts) =>
  Object.entries(counts).filter(([name]) => name.startsWith('t_'));

/** The counts of all channel types; `all` is their sum. */
const typesOf = ({ all, ...types }: Counts): number => total(Object.values(types));

export const countLaws = defineLaws<operations>([
  {
    rule: {
      name: 'imbrace/team-sums',
      law: 'The counts by team, with those of no team, add up to all.',
      why: 'A sidebar shows the teams below the whole.',
      source: views,
    },
    operation: 'getViewCounts',
    effect: 'read',
    async run({ ask, agree }) {
      const counts: Counts = await ask('getViewCounts');
      const must = total(teamsOf(counts).map(([, count]) => count)) + (counts.null ?? 0);
      agree('/all', { is: counts.all, must, as: 'the sum of all teams and of no team' });
    },
  },
  {
    rule: {
      name: 'imbrace/channel-sums',
      law: 'The counts by channel type add up to all, which is that of the views.',
      why: 'Two sidebars of one application show the same conversations.',
      source: `${channels}; ${views}`,
    },
    operation: 'getChannelCounts',
    effect: 'read',
    async run({ ask, agree }) {
      const counts = await ask('getChannelCounts', { query: { view: 'all' } });
      agree('/all', { is: counts.all, must: typesOf(counts), as: 'the sum of the channel types' });
      const { all } = await ask('getViewCounts');
      agree('/all', { is: all, must: counts.all, as: 'as _conv_count has it' });
    },
  },
  {
    rule: {
      name: 'imbrace/view-agrees',
      law: 'A view has as many conversations by channel type as in all.',
      why: 'Whoever opens a view expects the number that stood beside it.',
      source: `${channels}; ${views}`,
    },
    operation: 'getChannelCounts',
    effect: 'read',
    async run({ ask, agree }) {
      const counts = await ask('getViewCounts');
      for (const view of viewNames) {
        const { all } = await ask('getChannelCounts', { query: { view } });
        agree('/all', { is: all, must: counts[view], as: `as _views_count has ${view}` });
      }
    },
  },
  {
    rule: {
      name: 'imbrace/team-agrees',
      law: 'A team has as many conversations by channel type as in all.',
      why: 'Whoever opens a team expects the number that stood beside it.',
      source: `${teams}; ${views}`,
    },
    operation: 'getTeamChannelCounts',
    effect: 'read',
    async run({ ask, agree }) {
      const sizes = teamsOf(await ask('getViewCounts'));
      const some = [...sizes.filter(([, count]) => count).slice(0, 4), ...sizes.slice(-1)];
      for (const [team_id, must] of some) {
        const counts = await ask('getTeamChannelCounts', { query: { team_id } });
        agree('/all', { is: counts.all, must, as: `as _views_count has ${team_id}` });
        agree('/all', {
          is: counts.all,
          must: typesOf(counts),
          as: 'the sum of the channel types',
        });
      }
    },
  },
  {
    rule: {
      name: 'imbrace/versions-agree',
      law: 'Both versions count the same by channel type.',
      why: 'An application that moves from one to the other shows other numbers.',
      source: `${channels}; ${teams}`,
    },
    operation: 'getTeamChannelCounts',
    effect: 'read',
    async run({ ask, agree }) {
      for (const query of [{ view: 'all' }, { view: 'overdue' }] as const) {
        const second = await ask('getChannelCounts', { query });
        const first = await ask('getTeamChannelCounts', { query });
        agree('', { is: first, must: second, as: `as version 2 counts the view ${query.view}` });
      }
    },
  },
  {
    rule: {
      name: 'imbrace/new-conversation-counts',
      law: 'A new conversation counts in all, over its channel and in its team.',
      why: 'Nobody sees that a visitor waits.',
      source: `4. Create Conversation; ${views}; ${channels}`,
    },
    operation: 'getViewCounts',
    effect: 'create',
    async run({ ask, agree }) {
      const channelsBefore: Counts = await ask('getChannelCounts');
      const before: Counts = await ask('getViewCounts');
      const { channel_type } = await ask('createConversation');
      const after: Counts = await ask('getViewCounts');
      const as = 'one more than before, as one was created';
      agree('/all', { is: after.all, must: (before.all ?? 0) + 1, as });
      const sum = (counts: Counts) =>
        total(teamsOf(counts).map(([, count]) => count)) + (counts.null ?? 0);
      agree('', { is: sum(after), must: sum(before) + 1, as: `in all teams, ${as}` });
      const counts: Counts = await ask('getChannelCounts');
      const must = (channelsBefore[channel_type] ?? 0) + 1;
      agree(`/${channel_type}`, { is: counts[channel_type], must, as });
    },
  },
  {
    rule: {
      name: 'imbrace/waiting-counts',
      law: 'A conversation in which the contact wrote waits for a representative.',
      why: 'Nobody answers.',
      source: `6. Send Message to Conversation; ${views}`,
    },
    operation: 'getViewCounts',
    effect: 'create',
    async run({ ask, agree }) {
      const { contact_id } = await ask('createConversation');
      const before = await ask('getViewCounts');
      const headers = { 'X-Access-Token': contact_id };
      await ask('sendMessage', { as: null, headers, json: { type: 'text', text: 'Hello' } });
      const { rep_needed } = await ask('getViewCounts');
      const must = before.rep_needed + 1;
      agree('/rep_needed', { is: rep_needed, must, as: 'one more, as a contact wrote' });
    },
  },
]);
