import { document } from '../../generated/inkeep/document.ts';
import { names, titles } from '../../generated/words.ts';
import { defineApi } from '../../mock/define-api.ts';
import { interpreted } from '../../spec/interpreted-schemas.ts';
import type { Inkeep } from './records.ts';
import { seed } from './seed.ts';

export const inkeep = defineApi<Inkeep>({
  name: 'inkeep',
  document,
  validators: interpreted(document),
  prose: async () => (await import('../../generated/inkeep/prose.ts')).prose,
  words: { ...names, ...titles },
  credentials: [
    {
      name: 'full',
      description: 'The key of an API integration, which may do everything.',
      value: 'parley_api_integration_key',
      roles: ['api-integration'],
    },
    {
      name: 'forbidden',
      description: 'The key of a web integration, which may not read conversations.',
      value: 'parley_web_integration_key',
      roles: [],
    },
  ],
  size: 150,
  collections: { conversations: { order: '-createdAt' } },
  seed,
  scenarios: {
    unprocessable: {
      description: 'The list of conversations is refused with 422, whatever it is asked for.',
      faults: [{ operationId: 'listConversations', code: 'invalid-body' }],
    },
  },
});
