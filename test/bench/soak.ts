import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import '../schema-compiler.ts';
import { trendOf } from './memory-trend.ts';
import type { Reading } from './soak-server.ts';
import { createTraffic } from './soak-traffic.ts';

/**
 * Run by `npm run soak`, or `npm run soak -- --seconds <number>`: mixed traffic over all APIs and many sessions. Exits 1
 * where an answer is wrong, where memory grows once it is warm, or where the log holds more than it may.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '120' } } });
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error('--seconds takes a number above 0.');

/** What memory may grow by; resident memory moves by itself. */
const limits = { heap: 0.05, resident: 0.1 };
const mostLogged = 1_000;
/** Seconds below which a run only shows that answers are right. */
const brief = 60;

const server = fork(fileURLToPath(new URL('soak-server.ts', import.meta.url)), {
  execArgv: ['--expose-gc'],
});
/** Since as many sessions were alive as ever. */
const readings: Reading[] = [];
let most = 0;
const failures: string[] = [];
try {
  const [{ origin }] = (await once(server, 'message')) as [{ origin: string }];
  const traffic = createTraffic({
    origin,
    apis: await (await fetch(`${origin}/_parley/apis`)).json(),
  });
  let going = true;
  const playing = traffic.run(seconds).finally(() => {
    going = false;
  });
  const reading = read();
  await playing;
  await reading;
  failures.push(...traffic.wrong, ...growth());
  const { requests, sessions } = traffic;
  console.log(
    `${requests} requests in ${sessions} sessions; ${traffic.wrong.length} wrong answers.`,
  );

  async function read(): Promise<void> {
    while (going) {
      server.send('read');
      const [taken] = (await once(server, 'message')) as [Reading];
      most = Math.max(most, taken.logged);
      if (traffic.isWarm) readings.push(taken);
      console.error(
        `  ${traffic.requests} requests, ${taken.sessions} sessions: heap ${taken.heap.toFixed(1)} MiB, resident ${taken.resident.toFixed(1)} MiB`,
      );
      await setTimeout(500);
    }
  }
} finally {
  server.kill();
}

if (most > mostLogged) failures.push(`The log held ${most} entries, more than ${mostLogged}.`);
console.log(`The log held ${most} entries at most.`);
for (const failure of failures) console.error(failure.slice(0, 1_000));
if (failures.length > 0) process.exitCode = 1;

function growth(): readonly string[] {
  return (['heap', 'resident'] as const).flatMap((figure) => {
    const trend = trendOf(readings.map((it) => it[figure]));
    if (trend === undefined) {
      const note = `${figure} memory cannot be judged: ${readings.length} readings once it was warm are too few.`;
      console.log(note);
      return seconds < brief ? [] : [`${note} Give it more --seconds.`];
    }
    const change = `${figure} memory changed by ${(trend * 100).toFixed(1)}% from the first half to the second, once warm`;
    console.log(`${change}.`);
    return trend > limits[figure] ? [`${change}, which is over ${limits[figure] * 100}%.`] : [];
  });
}
