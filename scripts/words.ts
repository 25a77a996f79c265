import { readFileSync } from 'node:fs';
import { faker } from '@faker-js/faker/locale/en';
import { shortened, shortenedLists, wordsIn } from '../src/world/words.ts';

/** What an API takes together, and the lists of faker that it is made of. */
const exported: Readonly<Record<string, readonly string[]>> = {
  names: [
    'person.first_name.female',
    'person.first_name.male',
    'person.first_name.generic',
    'person.last_name.generic',
  ],
  titles: ['person.prefix.female', 'person.prefix.male', 'person.prefix.generic', 'person.suffix'],
  mailboxes: ['internet.free_email'],
  domains: ['word.adjective', 'word.noun', 'internet.domain_suffix'],
  companies: ['company.legal_entity_type'],
  products: ['commerce.product_name.product'],
  productNames: ['commerce.product_name.adjective', 'commerce.product_name.material'],
  colors: ['color.human'],
  weekdays: ['date.weekday.wide'],
};

/** The module of the word lists, with the licence that they come under. */
export function renderWords(): string {
  const licence = readFileSync(
    new URL('../LICENSE', import.meta.resolve('@faker-js/faker')),
    'utf8',
  );
  const [own = ''] = licence.split('\n===');
  return [
    ...own
      .trim()
      .split('\n')
      .map((line) => `// ${line}`.trimEnd()),
    '',
    ...Object.entries(exported).map(([name, lists]) => {
      const words = Object.fromEntries(lists.map((list) => [list, packed(listAt(list))]));
      return `export const ${name} = ${JSON.stringify(words, null, 2)};\n`;
    }),
  ].join('\n');
}

function listAt(path: string): readonly string[] {
  const list = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], faker.rawDefinitions);
  if (Array.isArray(list)) return shortenedLists.includes(path) ? shortened(list) : list;
  throw new Error(`faker has no list ${path}.`);
}

/** As `wordsIn` reads them. */
export function packed(words: readonly string[]): string {
  const text = words
    .map((word, index) => {
      const last = words[index - 1] ?? '';
      const most = Math.min(9, last.length, word.length);
      let shared = 0;
      while (shared < most && word[shared] === last[shared]) shared++;
      return shared + word.slice(shared);
    })
    .join('');
  if (JSON.stringify(wordsIn(text)) === JSON.stringify(words)) return text;
  throw new Error(`A list with digits in its words cannot be packed: ${words.slice(0, 3)} …`);
}
