import type { Exported } from './export-text.ts';
import { letterWidth, type PlacedLine, paper, pdfFile, printable } from './pdf-file.ts';

/** Points. */
const margin = 56;

interface Style {
  readonly bold: boolean;
  readonly size: number;
  /** Space above, in points. */
  readonly above: number;
}

const styles = {
  title: { bold: true, size: 18, above: 0 },
  heading: { bold: true, size: 11, above: 18 },
  facts: { bold: false, size: 8, above: 2 },
  text: { bold: false, size: 9, above: 4 },
} satisfies Record<string, Style>;

/** One conversation after the other, each with what is known of it above what was said. */
export function pdfOf(exported: readonly Exported[], now: number): Uint8Array<ArrayBuffer> {
  const title = 'Conversations';
  const { pages, write } = createWriter();

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
  return pdfFile(pages, { title, at: now });
}

/** Writes paragraphs below one another, on as many pages as they take. */
function createWriter(): {
  readonly pages: readonly (readonly PlacedLine[])[];
  write(text: string, style: Style): void;
} {
  let page: PlacedLine[] = [];
  const pages = [page];
  let y = paper.height - margin;
  return {
    pages,
    write(text, { bold, size, above }) {
      y -= above;
      const letters = Math.floor((paper.width - 2 * margin) / (size * letterWidth));
      for (const line of linesOf(printable(text), letters)) {
        y -= size * 1.3;
        if (y < margin) {
          page = [];
          pages.push(page);
          y = paper.height - margin - size;
        }
        page.push({ x: margin, y, size, bold, text: line });
      }
    },
  };
}

/** Line by line, of so many letters at most; a word longer than a line goes on in the next. */
function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const part of text.split(' ').flatMap((word) => partsOf(word, letters))) {
    const longer = line === undefined ? part : `${line} ${part}`;
    if (line !== undefined && longer.length > letters) {
      lines.push(line);
      line = part;
    } else line = longer;
  }
  return [...lines, line ?? ''];
}

const partsOf = (word: string, letters: number): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(word.length / letters)) }, (_, index) =>
    word.slice(index * letters, (index + 1) * letters),
  );
