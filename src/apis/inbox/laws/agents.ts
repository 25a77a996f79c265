import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/inbox/types.ts';

export const agentLaws = defineLaws<operations>([
  {
    rule: {
      name: 'inbox/last-admin-stays',
      law: 'The last admin can be neither deleted nor given another role.',
      why: 'Without an admin, nobody could make one.',
      source: 'Agents (Admin only); table of statuses: 409',
    },
    operation: 'deleteAgent',
    effect: 'delete',
    mockOnly: 'it would delete agents that this run did not create',
    async run({ ask, call, refused, agree, parts, inconclusive }) {
      const admins: string[] = [];
      for await (const { data } of parts('listAgents')) {
        admins.push(...data.filter(({ role }) => role === 'admin').map(({ id }) => id));
      }
      const last = admins.pop();
      if (last === undefined) return inconclusive('there is no admin');
      for (const id of admins) await ask('deleteAgent', { path: { id } });
      const path = { id: last };
      const demoted = await call('updateAgentRole', { path, json: { role: 'agent' } });
      refused(demoted, 'it is the last admin', 409);
      refused(await call('deleteAgent', { path }), 'it is the last admin', 409);
      const { data } = await ask('listAgents', { query: { per_page: 100 } });
      const left = data.filter(({ role }) => role === 'admin').map(({ id }) => id);
      agree('/data', { is: left, must: [last], as: 'as to admins, the one that has to stay' });
    },
  },
  {
    rule: {
      name: 'inbox/password-changed',
      law: 'A password changes only for who knows it, and is then the new one.',
      why: 'Whoever finds an open session could take over the account.',
      source: 'Settings: Change password',
    },
    operation: 'changePassword',
    effect: 'change',
    mockOnly: 'it would change a password',
    async run({ ask, call, refused }) {
      const change = (current_password: string, new_password: string) => ({
        json: { current_password, new_password },
      });
      const [old, other] = ['parley-password', 'another password'];
      refused(
        await call('changePassword', change('not it', other)),
        'the password is another',
        400,
      );
      await ask('changePassword', change(old, other));
      refused(await call('changePassword', change(old, other)), 'the password is now another', 400);
      await ask('changePassword', change(other, old));
    },
  },
]);
