import type { Rule } from '../rule.ts';

export const createdReadable: Rule = {
  name: 'state/created-readable',
  law: 'What was created can be read under its key, as it was answered.',
  why: 'A client follows up what it created; where that is not there, or other than answered, it retries and makes another.',
  source: 'RFC 9110, 9.3.3; the inferred read of the resource',
};
