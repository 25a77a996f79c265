import { styleText } from 'node:util';
import { type Command, InvalidArgumentError } from 'commander';
import { contractNames } from '../apis/contracts.ts';
import type { Exchange } from '../check/exchange.ts';
import { createTrafficJudge } from '../check/judge-exchanges.ts';
import type { Report } from '../check/run.ts';
import { compileRedaction, type Redaction } from '../conventions/redaction.ts';
import { compileSecurity } from '../conventions/security.ts';
import type { ContractSource } from '../spec/contract.ts';
import { chosenContract } from './chosen-contract.ts';
import { createFixtureRecorder } from './fixture-recorder.ts';
import { wholeNumber } from './flags.ts';
import { exchangeOf } from './passed-exchange.ts';
import { type PassedExchange, startProxy } from './proxy.ts';

interface ProxyFlags {
  readonly target: string;
  readonly host: string;
  readonly port: number;
  readonly record?: string;
}

export function addProxyCommand(program: Command): void {
  program
    .command('proxy')
    .description('pass traffic through to an API, and judge it by its contract')
    .argument('<api>', `${contractNames.join(', ')}, or the path of a contract`)
    .requiredOption('--target <url>', "the API's base URL, where requests go", httpUrl)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--port <number>',
      'port to listen on; 0 takes a free one',
      wholeNumber(0, 65_535),
      4011,
    )
    .option('--record <folder>', 'write exchanges there as fixtures, without credentials')
    .action(async (api: string, flags: ProxyFlags, command: Command) => {
      const isFile = /\.(ya?ml|json)$/.test(api);
      if (!isFile && !contractNames.includes(api)) {
        const names = contractNames.join(', ');
        command.error(`error: there is no API ${api}; there are ${names}, or the path of a file`);
      }
      const { source } = await chosenContract(api);
      await run(source, flags);
    });
}

async function run(source: ContractSource, flags: ProxyFlags): Promise<void> {
  const { target, host, port, record } = flags;
  const judge = createTrafficJudge({ contract: source, baseUrl: target });
  const { contract } = judge.subject;
  const { carrier } = compileSecurity(contract);
  const recorder =
    record === undefined ? undefined : createFixtureRecorder({ contract, folder: record, target });
  const secrets = new Set<string>();
  /** Judged one after the other, in the order in which they ended. */
  let judged = Promise.resolve();
  let unread = 0;
  let written = 0;

  const { origin, close } = await startProxy({
    target,
    host,
    port,
    passed: (passed) => {
      judged = judged.then(() => show(passed));
    },
    failed: (problem) => console.error(styleText('red', problem)),
  });
  console.log(`${contract.title}: ${origin} passes on to ${target}. Ctrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());

  async function show(passed: PassedExchange): Promise<void> {
    const exchange = await exchangeOf(passed, { contract, baseUrl: target });
    if (typeof exchange === 'string') {
      unread += 1;
      console.error(exchange);
      return;
    }
    const redaction = redactionFor(exchange);
    const { request, response } = exchange;
    const query = request.query.size > 0 ? `?${request.query}` : '';
    const path = redaction.text(request.path + query);
    console.log(`${request.method} ${path} ${response.status} ${response.milliseconds} ms`);
    for (const { severity, rule, place, problem, pointer } of judge.see(exchange)) {
      const mark = severity === 'error' ? styleText('red', '✗') : styleText('yellow', severity);
      console.log(
        `  ${mark} ${rule}: ${place} ${redaction.text(problem)} ${styleText('dim', `#${pointer}`)}`,
      );
    }
    if (recorder?.record(exchange, passed.at)) written += 1;
  }

  /** What is shown holds no credential, not even one that the API repeats. */
  function redactionFor({ request }: Exchange): Redaction {
    const value = carrier?.read((name) => request.headers.get(name) ?? undefined);
    if (value !== undefined) secrets.add(value);
    return compileRedaction({ contract, secrets: [...secrets] });
  }

  async function end(): Promise<void> {
    await close();
    await judged;
    const report = judge.report();
    const redaction = compileRedaction({ contract, secrets: [...secrets] });
    console.log(redaction.text(summaryOf(report, { unread, written, record })));
    process.exitCode = report.outcome === 'failed' ? 1 : 0;
  }
}

interface Besides {
  readonly unread: number;
  readonly written: number;
  readonly record: string | undefined;
}

function summaryOf(report: Report, { unread, written, record }: Besides): string {
  const { operations } = report.coverage;
  const called = operations.filter((it) => it.answers.some(({ count }) => count > 0));
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return [
    '',
    `${counted(report.requests, 'exchange')} with ${called.length} of ${counted(operations.length, 'operation')}`,
    ...(unread > 0 ? [`${counted(unread, 'exchange')} could not be read`] : []),
    ...(record === undefined ? [] : [`${counted(written, 'fixture')} written to ${record}`]),
    errors.length === 0 ? 'No law broken' : `${counted(errors.length, 'problem')}:`,
    ...errors.map(
      (it) =>
        `  ${it.rule}: ${it.operationId ?? 'no operation'}: ${it.place} ${it.problem} (${it.count}×)`,
    ),
  ].join('\n');
}

function httpUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) {
    return text.replace(/\/$/, '');
  }
  throw new InvalidArgumentError('Expected a URL, as https://api.example/v1.');
}
