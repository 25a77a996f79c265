import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { sampleFile, sampleTypes } from '../../../src/apis/aimychats/sample-file.ts';

const kinds = Object.keys(sampleTypes) as (keyof typeof sampleTypes)[];

test.for(kinds)('a made-up %s has exactly the size that is asked for', (kind) => {
  for (const size of [1024, 4097, 102_400]) {
    expect(sampleFile({ kind, size })).toHaveLength(size);
  }
});

test('a made-up PDF is one, with a page', async () => {
  const document = await PDFDocument.load(sampleFile({ kind: 'pdf', size: 102_400 }), {
    throwOnInvalidObject: true,
  });
  expect(document.getPageCount()).toBe(1);
});

test('a made-up recording says how long it is', () => {
  const bytes = sampleFile({ kind: 'wav', size: 8044 });
  const view = new DataView(bytes.buffer);
  expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('RIFF');
  expect(view.getUint32(4, true)).toBe(8036);
  expect(view.getUint32(40, true)).toBe(8000);
});

test('made-up texts end with a whole line', () => {
  const csv = new TextDecoder().decode(sampleFile({ kind: 'csv', size: 1024 }));
  expect(csv.startsWith('date,customer,amount\n')).toBe(true);
  expect(csv.endsWith('\n')).toBe(true);
});
