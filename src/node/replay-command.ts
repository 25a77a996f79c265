import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import type { Command } from 'commander';
import { contractNames } from '../apis/contracts.ts';
import { apis } from '../apis/index.ts';
import { type Replayed, replay } from '../check/replay.ts';
import { type ReportDocument, type ReportSettings, reportKind } from '../check/report/document.ts';
import { printable } from '../check/report/printable.ts';
import type { Paint } from '../check/report/terminal-tables.ts';
import { counted, sentenceOf } from '../check/report/wording.ts';
import { isRecord } from '../spec/json-pointer.ts';
import type { TargetFlags } from './check-target.ts';
import { CouldNotRun } from './could-not-run.ts';
import { addCredentialFlags, allowed } from './flags.ts';
import { interruptible } from './interruptible.ts';
import { prepareCheck } from './prepared-check.ts';
import { capsuleKind, replayCapsule } from './replay-capsule.ts';
import { parseYaml, textOf } from './yaml-text.ts';

interface ReplayFlags extends Omit<TargetFlags, 'target'>, Pick<ReportSettings, 'allow'> {
  readonly target?: string | undefined;
  readonly color: boolean;
  readonly force: boolean;
}

export function addReplayCommand(program: Command): void {
  const command = program
    .command('replay')
    .description('try the failures of a report again, or play a session again')
    .argument('<file>', 'a JSON report of parley check, or what GET /_parley/capsule has written')
    .option('--target <url>', 'another target than that of the report');
  addCredentialFlags(command)
    .option('--allow <what>', 'writes, exhaust-rate-limit: as for check', allowed, [])
    .option('--force', 'play a session also with another contract than it was recorded with', false)
    .option('--no-color', 'print without colours')
    .action(run);
}

/** What can be replayed, by the `kind` that the file says it is. */
const kinds: Readonly<Record<string, (file: ReplayFile, flags: ReplayFlags) => Promise<void>>> = {
  [reportKind]: replayReport,
  [capsuleKind]: async ({ path, value }, { force }) => {
    process.exitCode = await replayCapsule({ path, value }, { apis, force, print: console.log });
  },
};

interface ReplayFile {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

async function run(path: string, flags: ReplayFlags): Promise<void> {
  const value = contentOf(textOf(path), path);
  const kind = isRecord(value) ? String(value.kind) : '';
  const replayKind = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!isRecord(value) || !replayKind) {
    throw new CouldNotRun(
      `${path} is nothing that can be replayed; its kind would be ${Object.keys(kinds).join(' or ')}.`,
    );
  }
  await replayKind({ path, value }, flags);
}

/** Files may be large: the reader that knows lines and columns is asked only for what is no JSON. */
function contentOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseYaml(text, path).value;
  }
}

const schemaFile = new URL('../../openapi/check-report.schema.json', import.meta.url);

async function replayReport({ path, value }: ReplayFile, flags: ReplayFlags): Promise<void> {
  const schema = parseYaml(textOf(fileURLToPath(schemaFile)), 'schema').value as object;
  const { compileSchemas } = await import('../spec/schema-compiler.ts');
  const [violation] = compileSchemas(schema).at('')(value);
  if (violation)
    throw new CouldNotRun(
      `${path} is no report: ${violation.pointer || '/'} ${violation.problem}.`,
    );
  const document = value as unknown as ReportDocument;
  const { contract, settings, target } = document;
  const { signal, done } = interruptible();
  const prepared = await prepareCheck({
    api: contractNames.includes(contract.name) ? contract.name : (contract.file ?? contract.name),
    flags: { ...flags, target: flags.target ?? target.baseUrl },
    settings: { ...settings, allow: flags.allow },
    env: process.env,
    signal,
  });
  const { run, laws } = prepared;
  const replayed = await replay(document, (more) =>
    run({ ...more, laws: [...laws, ...(more.laws ?? [])] }),
  ).finally(done);
  console.log(renderReplay(replayed, flags.color ? styleText : (_, text) => text));
  process.exitCode = exitCodeOf(replayed);
}

function renderReplay(replayed: readonly Replayed[], paint: Paint): string {
  const colours = { fixed: 'green', 'still failing': 'red', 'could not run': 'yellow' } as const;
  const lines = replayed.map(({ finding, outcome, note }) => {
    const { rule, operationId = 'no operation' } = finding;
    const told = printable(`${operationId}: ${sentenceOf(finding)}${note ? `; ${note}` : ''}`);
    return `${paint(colours[outcome], outcome.padEnd(13))}  ${rule}  ${told}`;
  });
  const of = (outcome: Replayed['outcome']) =>
    replayed.filter((it) => it.outcome === outcome).length;
  const sum = `${counted(replayed.length, 'failure')} tried again: ${of('fixed')} fixed, ${of('still failing')} still failing, ${of('could not run')} could not run.`;
  return [...lines, replayed.length === 0 ? 'The report holds no failure.' : sum].join('\n');
}

/** 0 all fixed, 1 some still failing, 2 the rest could not run. */
function exitCodeOf(replayed: readonly Replayed[]): number {
  if (replayed.some(({ outcome }) => outcome === 'still failing')) return 1;
  return replayed.some(({ outcome }) => outcome === 'could not run') ? 2 : 0;
}
