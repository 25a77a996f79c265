import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';
import type { Exported } from './export-text.ts';

/** A4 in points. */
const [width, height] = [595.28, 841.89];
const margin = 56;

interface Style {
  readonly font: PDFFont;
  readonly size: number;
  /** Space above, in points. */
  readonly above: number;
}

/** One conversation after the other, each with what is known of it above what was said. */
export async function pdfOf(exported: readonly Exported[], now: number): Promise<Uint8Array> {
  // The library's own metadata would be the time and day of the machine.
  const document = await PDFDocument.create({ updateMetadata: false });
  const title = 'Conversations';
  document.setTitle(title);
  document.setCreationDate(new Date(now));
  document.setModificationDate(new Date(now));
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const styles = {
    title: { font: bold, size: 20, above: 0 },
    heading: { font: bold, size: 13, above: 18 },
    facts: { font: regular, size: 9, above: 2 },
    text: { font: regular, size: 10, above: 4 },
  } satisfies Record<string, Style>;
  const write = createWriter(document);

  write(title, styles.title);
  write(`${exported.length} in this export`, styles.facts);
  for (const { conversation, attachments = [] } of exported) {
    const { id, source, status, created_at, summary } = conversation;
    write(conversation.title, styles.heading);
    write(`${id} · ${source} · ${status} · ${created_at}`, styles.facts);
    if (summary) {
      const topics = summary.topics.length > 0 ? ` · ${summary.topics.join(', ')}` : '';
      write(`Summary (${summary.sentiment}${topics}): ${summary.content}`, styles.text);
      for (const item of summary.action_items) write(`• ${item}`, styles.text);
    }
    for (const line of conversation.content.split(/\r?\n/)) write(line, styles.text);
    for (const { filename, size, url } of attachments) {
      write(`Attachment: ${filename} (${size} bytes) ${url}`, styles.facts);
    }
  }
  return document.save();
}

/** Writes paragraphs below one another, on as many pages as they take. */
function createWriter(document: PDFDocument): (text: string, style: Style) => void {
  let page = document.addPage([width, height]);
  let y = height - margin;
  return (text, { font, size, above }) => {
    y -= above;
    for (const line of linesOf(printable(text, font), { font, size })) {
      y -= size * 1.3;
      if (y < margin) {
        page = document.addPage([width, height]);
        y = height - margin - size;
      }
      page.drawText(line, { x: margin, y, size, font });
    }
  };
}

const charsets = new WeakMap<PDFFont, ReadonlySet<number>>();

/** The fonts that every reader has know Western European letters only; any other is shown as a question mark. */
function printable(text: string, font: PDFFont): string {
  const known = charsets.get(font) ?? new Set(font.getCharacterSet());
  charsets.set(font, known);
  return Array.from(text.replaceAll(/\s/g, ' '), (character) =>
    known.has(character.codePointAt(0) ?? 0) ? character : '?',
  ).join('');
}

function linesOf(
  text: string,
  { font, size }: { readonly font: PDFFont; readonly size: number },
): readonly string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width - 2 * margin;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = split(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line];
}

/** A word longer than a line goes on in the next. */
function split(word: string, fits: (line: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
