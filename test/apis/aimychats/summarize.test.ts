import { expect, test } from 'vitest';
import { summarize } from '../../../src/apis/aimychats/summarize.ts';

const summary = (content: string, title = 'A call') => summarize({ title, content }, 'concise');

test('a text without words has no summary', () => {
  for (const content of ['', '   ', '👍', '?!', '—']) expect(summary(content)).toBeUndefined();
});

test('a summary is made of the main sentences, in their order, without the names of speakers', () => {
  const content =
    'Ann: Good morning.\nBob: The pricing of the plan changed.\nAnn: Fine.\nBob: The pricing sheet has the new pricing.';
  expect(summary(content, 'Pricing of the plan')?.content).toBe(
    'The pricing of the plan changed. The pricing sheet has the new pricing.',
  );
});

test.for([
  ['Please send me the offer by Friday, thanks.', 'Send the offer by Friday'],
  ['Could you please check the order?', 'Check the order'],
  ["Okay, I'll schedule a demo.", 'Schedule a demo'],
  ['We need to hire one more developer.', 'Hire one more developer'],
  ["Let's meet on Monday!", 'Meet on Monday'],
  ['Next step: review the plan.', 'Review the plan'],
  ['Action: Ann writes the minutes', 'Ann writes the minutes'],
])('"%s" asks to "%s"', ([sentence = '', item]) => {
  expect(summary(sentence)?.action_items).toEqual([item]);
});

test.for([
  ['Thank you, this is great.', 'positive'],
  ['This is unacceptable and very disappointing.', 'negative'],
  ['Great, but the parcel is damaged.', 'neutral'],
  ['The meeting is on Monday.', 'neutral'],
])('"%s" is %s', ([content = '', sentiment]) => {
  expect(summary(content)?.sentiment).toBe(sentiment);
});

test('topics are what is spoken of, the most mentioned first', () => {
  expect(summary('Invoice, refund and payment; what does delivery cost?')?.topics).toEqual([
    'billing',
    'pricing',
    'shipping',
  ]);
  expect(summary('Hello there.')?.topics).toEqual([]);
});

test('a title loses its reply marks and what is over sixty characters', () => {
  expect(summary('Text.', 'Re: Fwd: The plan')?.title).toBe('The plan');
  const title = summary('Text.', `${'word '.repeat(20)}end`)?.title ?? '';
  expect(title).toMatch(/^(word )+word…$/);
  expect(title.length).toBeLessThanOrEqual(61);
});
