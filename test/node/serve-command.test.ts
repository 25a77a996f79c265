import { Command, CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { addServeCommand } from '../../src/node/serve-command.ts';

/** What `parley` says to arguments that it refuses. */
async function refusalOf(...args: string[]): Promise<string> {
  let said = '';
  const writeErr = (text: string) => {
    said += text;
  };
  const program = new Command('parley').exitOverride().configureOutput({ writeErr });
  addServeCommand(program);
  await expect(program.parseAsync(['serve', ...args], { from: 'user' })).rejects.toThrow(
    CommanderError,
  );
  return said.trim();
}

const invalid = (flag: string, text: string) =>
  `error: option '${flag}' argument '${text}' is invalid.`;

test.for(['abc', '-1', '65536', '80.5', '', '0x50', '8 0'])('"%s" is no port', async (text) => {
  expect(await refusalOf(`--port=${text}`)).toBe(
    `${invalid('--port <number>', text)} Expected a whole number from 0 to 65535.`,
  );
});

test.for(['today', '2025-10-30', '2025-10-30T12:00:00', '2025-13-01T00:00:00Z', '1761825600'])(
  '"%s" is no time',
  async (text) => {
    expect(await refusalOf('--now', text)).toBe(
      `${invalid('--now <time>', text)} Expected an RFC 3339 time, as 2025-10-30T12:00:00Z.`,
    );
  },
);

test.for([
  ['--size', '1000001', '1000000'],
  ['--size', 'many', '1000000'],
  ['--seed', '1e3', '2147483647'],
  ['--seed', '-1', '2147483647'],
] as const)('%s does not take %s', async ([flag, text, most]) => {
  expect(await refusalOf(`${flag}=${text}`)).toBe(
    `${invalid(`${flag} <number>`, text)} Expected a whole number from 0 to ${most}.`,
  );
});

test('what serve does not know is refused by name', async () => {
  expect(await refusalOf('--prot', '1')).toBe(
    "error: unknown option '--prot'\n(Did you mean --port?)",
  );
  expect(await refusalOf('--port')).toBe("error: option '--port <number>' argument missing");
  expect(await refusalOf('library')).toMatch(/^error: too many arguments for 'serve'\./);
});
