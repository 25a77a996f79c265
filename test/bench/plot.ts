import type { Report } from './report.ts';
import { type Result, shown } from './result.ts';
import { parley } from './subjects.ts';

interface Panel {
  readonly title: string;
  readonly note: string;
  readonly bars: readonly Result[];
}

const choices = [
  { row: 'list', measure: 'rate', title: 'A page of 20 of 10,000', note: 'rate, × bare node:http' },
  { row: 'send', measure: 'rate', title: 'A message sent', note: 'rate, × bare node:http' },
  {
    row: 'cold-start',
    measure: 'process start to first 200',
    title: 'Start to first answer',
    note: 'time, × node -e 0: less is better',
  },
  {
    row: 'growth',
    measure: 'rate at 100,000 records, to 1,000',
    title: 'Parley with 100,000 records',
    note: 'rate, × that with 1,000',
  },
];

const width = 440;
const labels = 165;
const values = 65;
const barHeight = 16;
const step = 22;
const head = 52;
const foot = 34;

/** Bars by row of the bench, in an SVG picture that is drawn for light and for dark surroundings. */
export function renderPlot({ results }: Pick<Report, 'results'>): string {
  const panels = choices
    .map(({ row, measure, ...words }) => ({
      ...words,
      bars: results.filter((it) => it.row === row && it.measure === measure),
    }))
    .filter(({ bars }) => bars.length > 0);
  const heights = panels.map(({ bars }) => head + bars.length * step + foot);
  const lines = Array.from({ length: Math.ceil(panels.length / 2) }, (_, line) =>
    Math.max(heights[2 * line] ?? 0, heights[2 * line + 1] ?? 0),
  );
  const tops = lines.map((_, line) => sum(lines.slice(0, line)));
  const drawn = panels.map((panel, index) => {
    const [x, y] = [(index % 2) * width, tops[Math.floor(index / 2)] ?? 0];
    return `<g transform="translate(${x} ${y})">\n${drawPanel(panel)}\n</g>`;
  });
  const [wide, high] = [2 * width, sum(lines)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-label="Rates and start of Parley beside other servers">
<style>
svg { font-family: system-ui, sans-serif; font-size: 12px; }
.ground { fill: #ffffff; } text { fill: #1f2328; stroke: #ffffff; stroke-width: 3px; paint-order: stroke; } .note { fill: #59636e; }
.title { font-weight: 600; font-size: 14px; }
.bar { fill: #8c959f; } .parley { fill: #0969da; } .axis { stroke: #d1d9e0; } .target { stroke: #cf222e; stroke-dasharray: 4 3; }
@media (prefers-color-scheme: dark) {
.ground { fill: #0d1117; } text { fill: #f0f6fc; stroke: #0d1117; } .note { fill: #9198a1; }
.bar { fill: #656c76; } .parley { fill: #4493f8; } .axis { stroke: #3d444d; } .target { stroke: #f85149; }
}
</style>
<rect class="ground" width="100%" height="100%"/>
${drawn.join('\n')}
</svg>
`;
}

function drawPanel({ title, note, bars }: Panel): string {
  const goals = [...new Set(bars.flatMap(({ target }) => (target ? Object.values(target) : [])))];
  const ticks = ticksUpTo(Math.max(...bars.map(({ value }) => value), ...goals));
  const end = ticks.at(-1) ?? 1;
  const room = width - labels - values;
  const at = (value: number) => round(labels + (value / end) * room);
  const bottom = head + bars.length * step;
  const upright = (kind: string, value: number) =>
    `<line class="${kind}" x1="${at(value)}" y1="${head - 4}" x2="${at(value)}" y2="${bottom}"/>`;
  return [
    `<text class="title" x="16" y="24">${escaped(title)}</text>`,
    `<text class="note" x="16" y="41">${escaped(`${note}; dashed: Parley’s target`)}</text>`,
    ...ticks.map((tick) => upright('axis', tick)),
    ...ticks.map(
      (tick) =>
        `<text class="note" x="${at(tick)}" y="${bottom + 15}" text-anchor="middle">${tick}</text>`,
    ),
    ...goals.map((goal) => upright('target', goal)),
    ...bars.map((bar, index) => drawBar(bar, { y: head + index * step, at })),
  ].join('\n');
}

function drawBar(
  result: Result,
  { y, at }: { readonly y: number; at(value: number): number },
): string {
  const { subject, value, row } = result;
  const kind = subject.startsWith(parley) || row === 'growth' ? 'parley' : 'bar';
  const long = round(Math.max(1, at(value) - at(0)));
  const baseline = y + barHeight - 4;
  return [
    `<text x="${labels - 8}" y="${baseline}" text-anchor="end">${escaped(subject)}</text>`,
    `<rect class="${kind}" x="${at(0)}" y="${y}" width="${long}" height="${barHeight}"/>`,
    `<text x="${at(0) + long + 6}" y="${baseline}">${shown({ value, unit: '×' })}</text>`,
  ].join('\n');
}

/** From 0 on, up to the first that is no less than `most`: five steps at most. */
function ticksUpTo(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const size = [1, 2, 5, 10].map((it) => it * power).find((it) => most / it <= 5) ?? most;
  const count = Math.ceil(most / size);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * size).toPrecision(3)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const round = (value: number): number => Number(value.toFixed(1));
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
