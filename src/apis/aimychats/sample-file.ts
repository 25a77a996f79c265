/** The kinds of seeded attachments, by the end of their names. */
export const sampleTypes = {
  pdf: 'application/pdf',
  wav: 'audio/wav',
  csv: 'text/csv',
  txt: 'text/plain',
} as const;

export type SampleKind = keyof typeof sampleTypes;

const ascii = new TextEncoder();

/**
 * A valid file of exactly this many bytes, to be made when somebody fetches it: a hundred megabytes of attachments then
 * take up no memory. `size` is at least 1 KiB.
 */
export function sampleFile({ kind, size }: { kind: SampleKind; size: number }): Uint8Array {
  switch (kind) {
    case 'pdf':
      return pdf(size);
    case 'wav':
      return wav(size);
    case 'csv':
      return repeated('date,customer,amount\n', { line: '2024-01-01,Example Ltd,100.00\n', size });
    case 'txt':
      return repeated('', { line: 'Nothing was discussed that is not in the summary.\n', size });
  }
}

function repeated(head: string, { line, size }: { line: string; size: number }): Uint8Array {
  const text = head + line.repeat(Math.ceil(size / line.length));
  return ascii.encode(`${text.slice(0, size - 1)}\n`);
}

/** One empty page (ISO 32000-1, 7.5), with a comment as long as is needed between header and objects. */
function pdf(size: number): Uint8Array {
  const header = '%PDF-1.4\n';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>',
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);
  // Offsets are ten digits, so the tail is as long wherever the objects begin.
  const tail = (start: number): string => {
    let offset = start;
    const entries = objects.map((object) => {
      const entry = `${String(offset).padStart(10, '0')} 00000 n \n`;
      offset += object.length;
      return entry;
    });
    const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
    const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\n`;
    const end = `startxref\n${String(offset).padStart(10, '0')}\n%%EOF\n`;
    return objects.join('') + table + trailer + end;
  };
  const start = size - tail(0).length;
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(ascii.encode(`${header}%`));
  bytes.set(ascii.encode('\n'), start - 1);
  bytes.set(ascii.encode(tail(start)), start);
  return bytes;
}

/** Silence: 8-bit mono at 8 kHz in a RIFF container. */
function wav(size: number): Uint8Array {
  const bytes = new Uint8Array(size).fill(0x80);
  const view = new DataView(bytes.buffer);
  bytes.set(ascii.encode('RIFF....WAVEfmt '));
  view.setUint32(4, size - 8, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 8000, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  bytes.set(ascii.encode('data'), 36);
  view.setUint32(40, size - 44, true);
  return bytes;
}
