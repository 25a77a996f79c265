import type { Rule } from '../rule.ts';

export const responseNotModified: Rule = {
  name: 'response/not-modified',
  law: 'Asked again with the ETag that was just given, an operation that documents 304 answers with it.',
  why: 'A client that keeps copies asks in this way; answered in full, it pays for what it has.',
  source: 'RFC 9110, 13.1.2 and 15.4.5',
};
