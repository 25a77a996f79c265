import { printableLines } from './printable.ts';

/** Markup, as opposed to text that is still to be escaped. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | false | undefined | readonly Part[];

/** Markup in which every value is text that is shown as it is, unless it is markup of this kind itself. */
export const html = (strings: TemplateStringsArray, ...values: readonly Part[]): Markup => ({
  markup: strings.reduce((text, string, index) => text + written(values[index - 1]) + string),
});

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map(written).join('');
  return printableLines(String(part)).replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);
}
