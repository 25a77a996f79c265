import MiniSearch from 'minisearch';

/** The names that somebody may have meant by a text that is none of them, the likeliest first. */
function nearest(text: string, names: readonly string[]): readonly string[] {
  const index = new MiniSearch({ fields: ['name'], tokenize: (name) => [name] });
  index.addAll([...new Set(names)].map((name) => ({ id: name, name })));
  const found = index.search(text, { fuzzy: 0.4, prefix: true, tokenize: (name) => [name] });
  return found.map(({ id }) => String(id));
}

/** ` Did you mean x?`, or nothing where no name is near. */
export function didYouMean(text: string, names: readonly string[]): string {
  const [first] = nearest(text, names);
  return first === undefined ? '' : ` Did you mean ${first}?`;
}
