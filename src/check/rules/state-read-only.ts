import type { Rule } from '../rule.ts';

export const readOnlyKept: Rule = {
  name: 'state/read-only',
  law: 'A change does not touch what the client may not write.',
  why: 'Keys, times and states that clients can overwrite are worth nothing to whoever relies on them.',
  source: 'OpenAPI 3.1, 4.8.24: readOnly; x-resource: key, createdAt',
};
