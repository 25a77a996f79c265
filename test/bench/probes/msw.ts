import { type HttpHandler, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { handlers } from '../../../src/msw.ts';
import { credential, listRequest, now, size } from '../material.ts';
import { processorTime } from '../processor.ts';
import { median } from '../rounds.ts';

/**
 * `msw.ts <batches>` prints the microseconds of processor time of a fetch that an msw handler answers with a constant, and
 * of the same answer by Parley's handlers, and the median of the batches' ratios. Each is alone with msw while it is
 * measured, as handlers are asked in turn, and at the same URL, as a pool of connections grows with each request to it.
 */
const batches = Number(process.argv[2]);
const perBatch = 100;

const icecore = handlers('icecore', { size, now: Date.parse(now) });
await icecore.setLimit({ api: 'icecore', limit: 1e9, seconds: 86_400 });
const server = setupServer();
server.listen({ onUnhandledFrame: 'error' });

const documented = 'https://icecore.ai/api/v1';

async function answered(): Promise<Response> {
  const response = await fetch(documented + listRequest.path, { headers: credential });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response;
}

async function microseconds(handlers: readonly HttpHandler[]): Promise<number> {
  server.resetHandlers(...handlers);
  const began = processorTime();
  for (let count = 0; count < perBatch; count++) await (await answered()).text();
  return (processorTime() - began) / perBatch;
}

server.resetHandlers(...icecore);
const answer = await answered();
const page = await answer.text();
const headers = [...answer.headers];
const constant = [
  http.get(`${documented}/conversations`, () => HttpResponse.text(page, { headers })),
];
const rounds: { readonly constant: number; readonly parley: number }[] = [];
await microseconds(constant);
await microseconds(icecore);
for (let batch = 0; batch < batches; batch++) {
  rounds.push({ constant: await microseconds(constant), parley: await microseconds(icecore) });
}
server.close();
console.log(
  JSON.stringify({
    constant: median(rounds.map((it) => it.constant)),
    parley: median(rounds.map((it) => it.parley)),
    ratio: median(rounds.map((it) => it.constant / it.parley)),
  }),
);
