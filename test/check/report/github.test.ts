import { expect, test } from 'vitest';
import { renderGithub } from '../../../src/check/report/github.ts';
import { sampleDocument } from './sample.ts';

/** What the runner reads in a line (actions/runner, ActionCommand). */
function commandOf(line: string) {
  const [, command, list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const decoded = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = list.split(',').map((pair) => pair.split('=').map(decoded));
  return { command, properties: Object.fromEntries(properties) as object, message: decoded(data) };
}

test('every finding is one line, with file, line and title, that reads as it was meant', async () => {
  const document = await sampleDocument();
  const lines = renderGithub(document).trimEnd().split('\n');
  expect(lines).toHaveLength(document.findings.length);
  const commands = lines.map(commandOf);
  const { place, problem } = document.findings.find(({ rule }) => rule === 'sample/quotes') ?? {};
  expect(commands).toContainEqual({
    command: 'error',
    properties: {
      file: 'openapi/my, library: 50%.yaml',
      line: '34',
      col: '7',
      title: 'sample/quotes (addBook)',
    },
    message: expect.stringContaining(`body ${place} ${problem}`),
  });
});

test('accepted findings are not annotated, and a run that tested nothing is', async () => {
  const document = await sampleDocument();
  const accepted = { reason: 'known', expires: '9999-12-31' };
  const findings = document.findings.map((finding) => ({ ...finding, accepted }));
  expect(renderGithub({ ...document, findings, outcome: 'passed' })).toBe('');
  expect(renderGithub({ ...document, findings: [], outcome: 'untested' })).toMatch(
    /^::error title=parley check::Nothing was tested/,
  );
});
