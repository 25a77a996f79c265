/** `in_progress` becomes `in progress`. */
export const wordsOf = (name: string): string => name.replaceAll('_', ' ');

/** `30 Oct 2025, 10:00`, at the place of the reader. */
export const timeOf = (time: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    Date.parse(time),
  );
