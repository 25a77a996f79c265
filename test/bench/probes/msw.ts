import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { handlers } from '../../../src/msw.ts';
import { credential, listRequest, now, size } from '../material.ts';
import { processorTime } from '../processor.ts';
import { median } from '../rounds.ts';

/**
 * `msw.ts <batches>` prints the microseconds of processor time of a fetch that an msw handler answers with a constant, and
 * of the same by Parley's handlers, and the median of the batches' ratios.
 */
const batches = Number(process.argv[2]);
const perBatch = 100;
const constant = 'https://constant.test';

const icecore = handlers('icecore', { size, now: Date.parse(now) });
icecore.setLimit({ api: 'icecore', limit: 1e9, seconds: 86_400 });
let page = '';
const server = setupServer(
  ...icecore,
  http.get(`${constant}/conversations`, () =>
    HttpResponse.text(page, { headers: { 'Content-Type': 'application/json' } }),
  ),
);
server.listen({ onUnhandledFrame: 'error' });

async function text(base: string): Promise<string> {
  const response = await fetch(base + listRequest.path, { headers: credential });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response.text();
}

async function microseconds(base: string): Promise<number> {
  const began = processorTime();
  for (let count = 0; count < perBatch; count++) await text(base);
  return (processorTime() - began) / perBatch;
}

const documented = 'https://icecore.ai/api/v1';
page = await text(documented);
const rounds: { readonly constant: number; readonly parley: number }[] = [];
await microseconds(constant);
await microseconds(documented);
for (let batch = 0; batch < batches; batch++) {
  rounds.push({ constant: await microseconds(constant), parley: await microseconds(documented) });
}
server.close();
console.log(
  JSON.stringify({
    constant: median(rounds.map((it) => it.constant)),
    parley: median(rounds.map((it) => it.parley)),
    ratio: median(rounds.map((it) => it.constant / it.parley)),
  }),
);
