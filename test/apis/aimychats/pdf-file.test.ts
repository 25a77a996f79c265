import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { type PlacedLine, pdfFile, printable } from '../../../src/apis/aimychats/pdf-file.ts';

const at = Date.parse('2025-10-30T12:00:00Z');
const line = (text: string): PlacedLine => ({ x: 56, y: 700, size: 10, bold: false, text });

test('a PDF is well formed, and says its title and time', async () => {
  const bytes = pdfFile([[line('One')], [], [line('Two')]], { title: 'Ends with (\\', at });
  const document = await PDFDocument.load(bytes, {
    throwOnInvalidObject: true,
    updateMetadata: false,
  });
  expect(document.getPageCount()).toBe(3);
  expect(document.getTitle()).toBe('Ends with (\\');
  expect(document.getModificationDate()?.getTime()).toBe(at);
});

test('the table of objects leads to each of them', () => {
  const text = new TextDecoder('latin1').decode(pdfFile([[line('•')]], { title: 'T', at }));
  const offsets = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  expect(offsets).toHaveLength(7);
  for (const [index, offset] of offsets.entries()) {
    expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
  }
  const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
  expect(text.slice(Number(start))).toMatch(/^xref\n0 8\n/);
});

test('letters are those of Windows-1252, with what ends a string escaped', () => {
  const bytes = pdfFile([[line('Café – 5 € (\\)')]], { title: 'T', at });
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  expect(text).toContain('(Caf\xe9 \x96 5 \x80 \\(\\\\\\)) Tj');
});

test.for<[text: string, shown: string]>([
  ['Привет 👋', '?????? ?'],
  ['a\tb\u00a0c', 'a b c'],
  ['“Œuvre” … ž\u0081', '“Œuvre” … ž?'],
])('%j is printed as %j', ([text, shown]) => {
  expect(printable(text)).toBe(shown);
});
