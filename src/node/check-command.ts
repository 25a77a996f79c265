import { styleText } from 'node:util';
import { type Command, Option } from 'commander';
import { baselineOf, withBaseline } from '../check/baseline.ts';
import { exitCodeOf, type ReportSettings } from '../check/report/document.ts';
import { areaOf, rulesWith } from '../check/rule-list.ts';
import { wallTime } from '../world/clock.ts';
import { readBaseline, renderBaseline } from './baseline-file.ts';
import type { TargetFlags } from './check-target.ts';
import { CouldNotRun } from './could-not-run.ts';
import { addCredentialFlags, allowed, listed, percentage, wholeNumber } from './flags.ts';
import { prepareHarCheck } from './har-check.ts';
import { interruptible } from './interruptible.ts';
import { type PreparedCheck, prepareCheck } from './prepared-check.ts';
import { createProgressBar } from './progress.ts';
import {
  formatNames,
  printedReports,
  type WantedReport,
  wantedReport,
  writeReports,
  writeText,
} from './report-files.ts';

interface CheckFlags extends Omit<TargetFlags, 'target'>, ReportSettings {
  readonly target?: string | undefined;
  readonly har?: string | undefined;
  readonly rule: readonly string[];
  readonly operation: readonly string[];
  readonly maxRequests?: number | undefined;
  readonly report: readonly WantedReport[];
  readonly json: boolean;
  readonly color: boolean;
  readonly minCoverage?: number | undefined;
  readonly baseline?: string | undefined;
  readonly writeBaseline?: string | undefined;
}

/** Flags that say how to send. */
const sending = [
  'header',
  'cookie',
  'credential',
  'controlToken',
  'allow',
  'maxRequests',
  'fuzz',
  'seed',
] as const satisfies readonly (keyof CheckFlags)[];

export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .description('hold a server, real or mocked, to its contract')
    .argument('<api>', 'an API that ships with Parley, or a contract: a YAML or JSON file')
    .option('--target <url>', "base URL of the API, or a Parley mock's origin")
    .addOption(
      new Option('--har <file>', 'judge what this file recorded, and send nothing').conflicts([
        ...sending,
      ]),
    );
  addCredentialFlags(command)
    .option(
      '--allow <what>',
      'writes, exhaust-rate-limit: what a real API may be sent besides safe requests',
      allowed,
      [],
    )
    .option('--max-requests <number>', 'requests sent at most', wholeNumber(1, 1_000_000))
    .option('--rule <name>', 'try this rule, or this area of rules, only; repeatable', listed, [])
    .option('--operation <id>', 'try this operation only; repeatable', listed, [])
    .option('--fuzz <number>', 'made-up requests to each operation', wholeNumber(0, 1_000_000), 0)
    .option('--seed <number>', 'seed of what is made up', wholeNumber(0, 0x7fffffff), 1)
    .option('--report <format[=file]>', `${formatNames.join(', ')}; repeatable`, wantedReport, [])
    .option('--json', 'short for --report json', false)
    .option('--min-coverage <percent>', 'documented answers that have to be seen', percentage)
    .option('--baseline <file>', 'accept the findings that this file lists')
    .option('--write-baseline <file>', 'accept all findings of this run: write that list')
    .option('--no-color', 'print without colours')
    .action(run);
}

async function run(api: string, flags: CheckFlags): Promise<void> {
  const { maxRequests } = flags;
  const wanted: readonly WantedReport[] = flags.json
    ? [...flags.report, { format: 'json', file: undefined }]
    : flags.report;
  // Refused before anything is sent.
  printedReports(wanted);
  const accepted = flags.baseline === undefined ? undefined : readBaseline(flags.baseline);
  const { signal, done } = interruptible();
  const prepared = await prepare(api, { flags, signal });
  const only = onlyOf(flags, prepared);
  const bar = createProgressBar(process.stderr, wallTime);
  const report = await prepared
    .run({ only, maxRequests, onProgress: bar.show })
    .finally(bar.clear)
    .finally(done);
  const whole = !only.rules && !only.operations && maxRequests === undefined;
  let document = prepared.documentOf(report);
  document = { ...document, coverage: { ...document.coverage, minimum: flags.minCoverage } };
  if (accepted) document = withBaseline(document, { entries: accepted, whole });
  if (flags.writeBaseline !== undefined) {
    const entries = baselineOf(document);
    writeText(flags.writeBaseline, renderBaseline(entries));
    document = withBaseline(document, { entries, whole });
  }
  writeReports(document, {
    wanted,
    paint: flags.color ? styleText : undefined,
    print: (text) => process.stdout.write(text),
  });
  if (document.outcome === 'untested' && prepared.advice !== undefined) {
    console.error(`parley: ${prepared.advice}`);
  }
  process.exitCode = exitCodeOf(document);
}

interface Preparing {
  readonly flags: CheckFlags;
  readonly signal: AbortSignal;
}

async function prepare(api: string, { flags, signal }: Preparing): Promise<PreparedCheck> {
  const { har, target, allow, fuzz, seed } = flags;
  if (har !== undefined) return prepareHarCheck({ api, har, target });
  if (target === undefined) {
    throw new CouldNotRun('where is the API? --target; or what was recorded of it? --har');
  }
  const settings = { allow, fuzz, seed };
  return prepareCheck({ api, flags: { ...flags, target }, settings, env: process.env, signal });
}

/** What is to be tried alone. Throws `CouldNotRun` for a name that there is not. */
function onlyOf({ rule, operation }: CheckFlags, { contract, laws }: PreparedCheck) {
  const rules = rulesWith(laws);
  const names = rules.map(({ name }) => name);
  const areas = [...new Set(rules.map(areaOf))];
  const ids = contract.operations.map(({ operationId }) => operationId);
  const unknown = rule.find(
    (it) => !names.includes(it as (typeof names)[number]) && !areas.includes(it),
  );
  if (unknown !== undefined) {
    throw new CouldNotRun(
      `there is no rule ${unknown}; areas are ${areas.join(', ')}, rules are ${names.join(', ')}.`,
    );
  }
  const missing = operation.find((it) => !ids.includes(it));
  if (missing !== undefined) {
    throw new CouldNotRun(
      `${contract.name} has no operation ${missing}; it has ${ids.join(', ')}.`,
    );
  }
  return {
    rules: rule.length > 0 ? rule : undefined,
    operations: operation.length > 0 ? operation : undefined,
  };
}
