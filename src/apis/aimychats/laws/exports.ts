import { defineLaws } from '../../../check/laws.ts';
import type { operations } from '../../../generated/aimychats/types.ts';
import { dateOf } from '../../../world/clock.ts';
import { type Context, ownConversation, settled } from './own.ts';

const page = 'Export › Get Export Status';

const finished = (context: Context, id: string) =>
  settled(context, {
    ask: () => context.ask('getExport', { path: { id } }),
    done: ({ status }) => status !== 'processing',
  });

export const exportLaws = defineLaws<operations>([
  {
    rule: {
      name: 'aimychats/export-ends',
      law: 'An export is processing, and then completed with a file, its size and how long it is there.',
      why: 'Clients wait for the file, and would wait for ever or find none.',
      source: `Export › Create Export; ${page}`,
    },
    operation: 'getExport',
    effect: 'create',
    async run(context) {
      const json = { format: 'csv' } as const;
      const { id, status } = await context.ask('createExport', { json });
      context.agree('/status', { is: status, must: 'processing', as: 'as it was only asked for' });
      const done = await finished(context, id);
      const { download_url, size_mb, expires_at = '' } = done;
      context.agree('/status', { is: done.status, must: 'completed', as: 'in the end' });
      const as = 'as it is completed';
      for (const [name, value] of Object.entries({ download_url, size_mb })) {
        context.agree(`/${name}`, {
          is: value === undefined ? 'missing' : 'there',
          must: 'there',
          as,
        });
      }
      const ahead = Date.parse(expires_at) > (await context.now());
      context.agree('/expires_at', { is: ahead ? 'ahead' : expires_at, must: 'ahead', as });
    },
  },
  {
    rule: {
      name: 'aimychats/export-served',
      law: 'The file of an export can be fetched, and holds the conversations of the period.',
      why: 'Whoever moves or archives data by exports loses what is missing.',
      source: `Export › Create Export; ${page}`,
    },
    operation: 'getExport',
    effect: 'delete',
    async run(context) {
      const { title } = await ownConversation(context);
      const filters = { date_from: dateOf((await context.now()) - 60_000) };
      const { id } = await context.ask('createExport', { json: { format: 'csv', filters } });
      const { download_url } = await finished(context, id);
      if (download_url === undefined) return context.inconclusive('the export has no file');
      const { response } = await context.fetch(download_url);
      const served = response.status === 200 ? 'served' : `answered with ${response.status}`;
      context.agree('/download_url', { is: served, must: 'served', as: 'as it is completed' });
      const is = response.text.includes(title) ? title : 'without it';
      const as = 'to be in the file, as it was created in the period';
      context.agree('/download_url', { is, must: title, as });
    },
  },
]);
