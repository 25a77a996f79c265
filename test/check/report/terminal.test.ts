import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import { renderTerminal } from '../../../src/check/report/terminal.ts';
import { sampleDocument } from './sample.ts';

test('nothing a server said reaches the terminal as anything but text', async () => {
  const text = renderTerminal(await sampleDocument());
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(text).not.toContain('\u202e');
  expect(text).toContain('\\u001b[31mred');
});

test('no line begins with what a server said, so a CI log obeys none of it', async () => {
  expect(renderTerminal(await sampleDocument())).not.toMatch(/^\s*::/m);
});

test('a finding tells what was sent, what came, what was promised, where that is written, and how to see it again', async () => {
  const text = renderTerminal(await sampleDocument());
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('sample/quotes  A title is'));
  const finding = lines.slice(start + 1, start + 9);
  const starts = [
    '  ✖ addBook: body /books/0/title must be tame, is {"books":',
    '      error, documented, seen once, ',
    '      sent        POST https://library.test/v1/books?card=***, after 1 earlier request',
    '      came        202 application/json, ',
    '      promised    {"tame":"***"}',
    '      found       {"books":',
    '      written in  openapi/my, library: 50%.yaml:34 (/paths/~1books/get/responses/200)',
    '      again       curl -i ',
  ];
  expect(finding.map((line, index) => line.slice(0, starts[index]?.length))).toEqual(starts);
});

test('rules, what was covered and what was not tried each have their part', async () => {
  const document = await sampleDocument();
  const operations = document.coverage.operations.map(({ parameters, ...operation }) => ({
    ...operation,
    parameters: parameters.map((it) => ({ ...it, count: 0 })),
  }));
  const text = renderTerminal({
    ...document,
    coverage: { ...document.coverage, operations },
    skipped: [{ title: 'addBook as documented', reason: 'would create' }],
  });
  expect(text).toMatch(/^sample\/undecided +inconclusive +0 +0 +1$/m);
  expect(text).toMatch(/^ +cannot be said: the data moved: \*\*\*$/m);
  expect(text).toMatch(/^other\/untried +not tried +0 +0 +0$/m);
  expect(text).toMatch(/^coverage: 0 % of \d+ documented answers seen$/m);
  expect(text).toMatch(
    /^listBooks +seen nothing; not seen 200, 4XX, 5XX; never sent page, limit, genre$/m,
  );
  expect(text).toMatch(/^not tried, 1 case: would create\n {2}addBook as documented$/m);
});

test('colours come from the paint and from nowhere else', async () => {
  const document = await sampleDocument();
  const painted = renderTerminal(document, (style, text) =>
    styleText(style, text, { validateStream: false }),
  );
  expect(painted).toContain('\u001b[1msample/quotes\u001b[22m');
  expect(renderTerminal(document)).not.toContain('\u001b');
});
