import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippetOf } from '../../../src/apis/aimychats/snippet.ts';

const snippet = (content: string, terms: readonly string[], title = 'A title') =>
  snippetOf({ title, content }, new Set(terms));

test('a short content is shown whole', () => {
  expect(snippet('We like pricing.', ['pricing'])).toBe('We like <mark>pricing</mark>.');
  expect(snippet('(Pricing)', ['pricing'])).toBe('(<mark>Pricing</mark>)');
});

test('a title that matches stands in for a content that does not', () => {
  expect(snippet('Nothing.', ['title'])).toBe('A <mark>title</mark>');
  expect(snippet('', ['none'], '<b>')).toBe('&lt;b&gt;');
});

test('of a long content the part with most different words is shown', () => {
  const filler = 'and so on '.repeat(40);
  const text = `pricing ${filler} pricing and features ${filler}`;
  expect(snippet(text, ['pricing', 'features'])).toMatch(
    /^\.\.\.so on .*<mark>pricing<\/mark> and <mark>features<\/mark> and so .*\.\.\.$/,
  );
});

test('words are marked whole, whatever the case and the alphabet', () => {
  expect(snippet('Überprüfung ÜBER über', ['über'])).toBe(
    'Überprüfung <mark>ÜBER</mark> <mark>über</mark>',
  );
  expect(snippet('Цена 👋 цена!', ['цена'])).toBe('<mark>Цена</mark> 👋 <mark>цена</mark>!');
});

const unescaped = (html: string) =>
  html
    .replaceAll(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('without its marks and dots a snippet is a part of the text, and holds no other HTML', () => {
  const word = fc.constantFrom(
    'term',
    'Term',
    'other',
    '<b>',
    '&amp;',
    '"x"',
    '👋',
    'z'.repeat(200),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, (content) => {
      const html = snippet(content, ['term'], 'none');
      expect(html.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>"']/);
      if (!/term/i.test(content)) return;
      expect(html).toContain('<mark>');
      expect(content).toContain(unescaped(html.replaceAll(/^\.\.\.|\.\.\.$/g, '')));
    }),
  );
});
