/** What a file is called, and when it was made, in milliseconds since the epoch. */
interface PdfInfo {
  readonly title: string;
  readonly at: number;
}

/** A line of text; `x` and `y` are points from the lower left corner of its page. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
}

/** A4, in points. */
export const paper = { width: 595.28, height: 841.89 };

/** Of the font size: the font has letters of one width, so nothing is to be known of each. */
export const letterWidth = 0.6;

/** What Windows-1252 has from 0x80 on, a space where it has nothing. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The fonts that every reader has know Western European letters only; any other is shown as a question mark, white space as a space. */
export const printable = (text: string): string =>
  Array.from(text.replaceAll(/\s/g, ' '), (character) =>
    character === ' ' || byteOf(character) !== 0x20 ? character : '?',
  ).join('');

/** A space for what there is no byte for. */
function byteOf(character: string): number {
  const code = character.codePointAt(0) ?? 0x20;
  if ((code > 0x20 && code < 0x7f) || (code > 0xa0 && code <= 0xff)) return code;
  const index = windows1252.indexOf(character);
  return character === ' ' || index < 0 ? 0x20 : 0x80 + index;
}

/** Pages of printable lines as a file (ISO 32000-1, 7.5), in Courier; the same lines give the same bytes. */
export function pdfFile(
  pages: readonly (readonly PlacedLine[])[],
  { title, at }: PdfInfo,
): Uint8Array<ArrayBuffer> {
  const time = `D:${new Date(at).toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z`;
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 ${paper.width} ${paper.height}]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
    fontNamed('Courier'),
    fontNamed('Courier-Bold'),
    `<</Title${literal(title)}/CreationDate${literal(time)}/ModDate${literal(time)}>>`,
    ...pages.flatMap((lines, index) => {
      const content = lines.map(drawn).join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/Contents ${first + 2 * index + 1} 0 R>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ];
    }),
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);

  // Four bytes beyond ASCII tell that the file is not to be changed as text is.
  const header = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  let offset = header.length;
  const entries = objects.map((object) => {
    const entry = `${String(offset).padStart(10, '0')} 00000 n \n`;
    offset += object.length;
    return entry;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R/Info 5 0 R>>\nstartxref\n${offset}\n%%EOF\n`;
  const text = [header, ...objects, table, trailer].join('');
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

const fontNamed = (name: string): string =>
  `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;

const drawn = ({ x, y, size, bold, text }: PlacedLine): string =>
  `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td ${literal(text)} Tj ET`;

/** A string as a file has it, one character for each byte. */
function literal(text: string): string {
  const bytes = Array.from(text, (character) => String.fromCharCode(byteOf(character))).join('');
  return `(${bytes.replaceAll(/[\\()]/g, '\\$&')})`;
}
