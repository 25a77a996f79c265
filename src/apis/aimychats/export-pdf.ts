import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';
import type { Exported } from './export-text.ts';

/** A4 in points. */
const [width, height] = [595.28, 841.89];
const margin = 56;
const column = width - 2 * margin;

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

interface Text {
  readonly font: PDFFont;
  readonly size: number;
}

/** Line by line, as wide as the page allows; a word longer than a line goes on in the next. */
function linesOf(text: string, style: Text): readonly string[] {
  const space = widthOf(' ', style);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const part of text.split(' ').flatMap((word) => partsOf(word, style))) {
    const wide = widthOf(part, style);
    if (line !== '' && used + space + wide > column) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? wide : used + space + wide;
    line = line === '' ? part : `${line} ${part}`;
  }
  return [...lines, line];
}

function partsOf(word: string, style: Text): readonly string[] {
  if (widthOf(word, style) <= column) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of word) {
    const wide = widthOf(character, style);
    if (used + wide > column) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += character;
    used += wide;
  }
  return [...parts, part];
}

/** At one point; the same words come again and again. */
const widths = new WeakMap<PDFFont, Map<string, number>>();

function widthOf(word: string, { font, size }: Text): number {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  let width = known.get(word);
  if (width === undefined) {
    width = font.widthOfTextAtSize(word, 1);
    known.set(word, width);
  }
  return width * size;
}
