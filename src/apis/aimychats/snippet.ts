import { word } from './search-index.ts';

const width = 160;
const before = 40;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** The part of the conversation with most of the terms, as HTML: terms in `<mark>`, all else escaped. */
export function snippetOf(
  { title, content }: { readonly title: string; readonly content: string },
  terms: ReadonlySet<string>,
): string {
  return excerptOf(content, terms) ?? excerptOf(title, terms) ?? escaped(title);
}

/** Undefined for a text with none of the terms. */
function excerptOf(text: string, terms: ReadonlySet<string>): string | undefined {
  const words = Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    term: found.toLowerCase(),
  }));
  const marked = words.filter(({ term }) => terms.has(term));
  const anchor = richest(marked);
  if (!anchor) return undefined;
  const first = words.find(({ start }) => start >= anchor.start - before) ?? anchor;
  const last = words.findLast(({ end }) => end <= first.start + width) ?? anchor;
  const start = first === words[0] ? 0 : first.start;
  const end = last === words.at(-1) ? text.length : Math.max(last.end, anchor.end);
  const inside = marked.filter((it) => it.start >= start && it.end <= end);
  const html = markedUp(text, { start, end, inside }).replaceAll(/\s+/g, ' ').trim();
  return `${start > 0 ? '...' : ''}${html}${end < text.length ? '...' : ''}`;
}

/** The marked word after which most different terms come before the excerpt ends. */
function richest(marked: readonly Word[]): Word | undefined {
  let best: { readonly anchor: Word; readonly count: number } | undefined;
  for (const [index, anchor] of marked.entries()) {
    const terms = new Set<string>();
    for (let at = index; at < marked.length; at++) {
      const { term = '', end = 0 } = marked[at] ?? {};
      if (end > anchor.start + width - before) break;
      terms.add(term);
    }
    if (!best || terms.size > best.count) best = { anchor, count: terms.size };
  }
  return best?.anchor;
}

function markedUp(
  text: string,
  { start, end, inside }: { start: number; end: number; inside: readonly Word[] },
): string {
  let html = '';
  let at = start;
  for (const { start: from, end: to } of inside) {
    html += `${escaped(text.slice(at, from))}<mark>${escaped(text.slice(from, to))}</mark>`;
    at = to;
  }
  return html + escaped(text.slice(at, end));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
