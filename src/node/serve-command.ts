import { type Command, InvalidArgumentError } from 'commander';
import { durationOf } from '../control/duration.ts';
import { renderBanner } from './banner.ts';
import type { LoadedConfig } from './config-file.ts';
import { merged } from './config-options.ts';
import { findConfig } from './config-search.ts';
import { appended, wholeNumber } from './flags.ts';
import { keepHeapModest } from './modest-heap.ts';
import { type ServeOptions, serve } from './serve.ts';
import { servedApis } from './served-apis.ts';
import { version } from './version.ts';

interface ServeFlags
  extends Omit<ServeOptions, 'apis' | 'controlOrigins' | 'webhookHosts' | 'scenarios'> {
  readonly config?: string;
  readonly scenario: NonNullable<ServeOptions['scenarios']>;
  readonly controlOrigin: readonly string[];
  readonly webhookHost: readonly string[];
  readonly watch: boolean;
}

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the mocked APIs over HTTP')
    .option(
      '--port <number>',
      'port to listen on; 0 takes a free one',
      wholeNumber(0, 65_535),
      4010,
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--seed <number>', 'seed of all made-up data', wholeNumber(0, 0x7fffffff), 1)
    .option(
      '--now <time>',
      'where the clock starts, as 2025-10-30T12:00:00Z (default: now)',
      instant,
    )
    .option('--size <number>', "records of each API's main collection", wholeNumber(0, 1_000_000))
    .option('--https', 'serve TLS instead, with a self-signed certificate made at start', false)
    .option('--strict', 'hold own answers to the contract', false)
    .option('--no-rate-limit', 'do not count requests')
    .option(
      '--scenario <api/name>',
      'begin every session in this scenario of an API; repeatable',
      scenarioName,
      [],
    )
    .option('--data <folder>', 'keep state in this folder across restarts')
    .option(
      '--session-idle <duration>',
      'end sessions that nobody used for so long, as PT1H',
      duration,
      3_600_000,
    )
    .option(
      '--config <file>',
      'read options from this file (default: parley.config.ts, where there is one)',
    )
    .option('--watch', 'read the contracts again when their files change', false)
    .option(
      '--webhook-host <host>',
      'deliver webhooks to this host, not to loopback only; repeatable',
      hostName,
      [],
    )
    .option('--control-token <token>', 'open the control API beyond loopback to those who send it')
    .option(
      '--control-origin <origin>',
      'allow pages of this origin to use it; repeatable',
      appended,
      [],
    )
    .action(run);
}

async function run(_: unknown, command: Command): Promise<void> {
  const flags = command.opts<ServeFlags>();
  const { controlOrigin, webhookHost, scenario, watch: watching, config: file, ...rest } = flags;
  const given = { ...rest, scenarios: scenario };
  const loaded = await configIn(file ?? findConfig('.'));
  const isGiven = (flag: string) => command.getOptionValueSource(flag) === 'cli';
  const options = loaded ? merged(given, { loaded, isGiven }) : given;
  const { apis, watch } = await servedApis({
    config: loaded,
    watching,
    whole: options.data !== undefined || scenario.length > 0,
  });
  const served = await serve({
    ...options,
    apis,
    controlOrigins: [...controlOrigin, ...(loaded?.config.controlOrigins ?? [])],
    webhookHosts: [...webhookHost, ...(loaded?.config.webhookHosts ?? [])],
  });
  keepHeapModest(served.mock().log);
  const { origin, controlOpen } = served;
  console.log(
    renderBanner({
      version,
      origin,
      apis: served.mock().apis,
      fingerprint: served.certificate?.fingerprint,
      controlNote: noteOf(controlOpen),
    }),
  );
  const watcher = watch?.({ changed, refused });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      watcher?.close();
      void served.close();
    });
  }

  function noteOf(open: boolean): string | undefined {
    if (options.controlToken !== undefined) return 'for those who send the control token';
    return open ? undefined : 'off beyond loopback; open it with --control-token <token>';
  }

  function changed(apis: ServeOptions['apis']): void {
    served.replaceApis(apis);
    const sessions =
      options.data === undefined ? 'all sessions begin anew' : 'sessions are as they were stored';
    console.log(`The contracts are read again; ${sessions}.`);
  }

  function refused({ message }: Error): void {
    console.error(`${message}\nThe contracts stay as they were.`);
  }
}

/** What reads it is loaded where there is one only. */
async function configIn(path: string | undefined): Promise<LoadedConfig | undefined> {
  if (path === undefined) return undefined;
  const { loadConfig } = await import('./config-file.ts');
  return loadConfig(path);
}

function instant(text: string): number {
  const value = Date.parse(text);
  if (/T.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(value)) return value;
  throw new InvalidArgumentError('Expected an RFC 3339 time, as 2025-10-30T12:00:00Z.');
}

/** Milliseconds. */
function duration(text: string): number {
  const read = durationOf(text);
  if ('milliseconds' in read && read.milliseconds > 0) return read.milliseconds;
  throw new InvalidArgumentError(
    'Expected an ISO 8601 duration of weeks, days or smaller units, as PT1H.',
  );
}

function hostName(text: string, list: readonly string[]): readonly string[] {
  const url = `http://${text}`;
  if (URL.canParse(url) && new URL(url).hostname === text.toLowerCase()) {
    return appended(text, list);
  }
  throw new InvalidArgumentError('Expected a host without scheme, port or path, as example.com.');
}

function scenarioName(text: string, list: ServeFlags['scenario']): ServeFlags['scenario'] {
  const [, api, name] = /^([^/]+)\/([^/]+)$/.exec(text) ?? [];
  if (api !== undefined && name !== undefined) return [...list, { api, name }];
  throw new InvalidArgumentError('Expected an API and one of its scenarios, as api/rate-limited.');
}
