/** A value in one line, cut off after so many characters: a text as it is, anything else as JSON. */
export function shortText(value: unknown, length = 80): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  // Characters that take two places are not cut in half.
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}
