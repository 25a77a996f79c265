import type { ErrorFacts } from './api-error.ts';

/** What an error says per field: problems alone, as they are known, or sentences that begin with the field's name. */
export type FieldMessages = 'problems' | 'sentences';

type Fields = NonNullable<ErrorFacts['fields']>;

/** `per_page: must be at least 1` becomes `per_page: Per page must be at least 1` where sentences are wanted. */
export function fieldMessages(
  fields: Fields | undefined,
  style: FieldMessages = 'problems',
): Fields | undefined {
  if (!fields || style === 'problems') return fields;
  // A null prototype, as the names come from the request.
  const sentences: Record<string, readonly string[]> = Object.create(null);
  for (const [field, problems] of Object.entries(fields)) {
    // What is wrong with the body as a whole belongs to none of its fields.
    const name = field === '' ? 'body' : field;
    sentences[name] = problems.map((problem) => `${labelOf(name)} ${problem}`);
  }
  return sentences;
}

/** The last name of a field path, with the places in lists below it: `filters.date_from` is labelled `Date from`. */
function labelOf(field: string): string {
  const [name = field] = /[^.]+(\.\d+)*$/.exec(field) ?? [];
  const words = name.replaceAll(/[_.]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
