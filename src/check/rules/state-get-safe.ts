import type { Rule } from '../rule.ts';

export const getSafe: Rule = {
  name: 'state/get-safe',
  law: 'A GET changes nothing that another GET shows.',
  why: 'Caches, crawlers and retries send GETs unasked.',
  source: 'RFC 9110, 9.2.1; x-effect',
};
