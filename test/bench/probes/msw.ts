import { type HttpHandler, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { handlers } from '../../../src/msw.ts';
import { credential, listRequest, now, size } from '../material.ts';
import { processorTime } from '../processor.ts';
import { median } from '../rounds.ts';

/**
 * `msw.ts <batches>` prints the microseconds of processor time of a fetch that an msw handler answers with a constant, and
 * of the same answer by Parley's handlers, and the median of the batches' ratios. Each is alone with msw while it is
 * measured, as handlers are asked in turn.
 */
const batches = Number(process.argv[2]);
const perBatch = 100;

const icecore = handlers('icecore', { size, now: Date.parse(now) });
await icecore.setLimit({ api: 'icecore', limit: 1e9, seconds: 86_400 });
const server = setupServer();
server.listen({ onUnhandledFrame: 'error' });

async function answered(base: string): Promise<Response> {
  const response = await fetch(base + listRequest.path, { headers: credential });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response;
}

interface Measured {
  readonly base: string;
  readonly handlers: readonly HttpHandler[];
}

async function microseconds({ base, handlers }: Measured): Promise<number> {
  server.resetHandlers(...handlers);
  const began = processorTime();
  for (let count = 0; count < perBatch; count++) await (await answered(base)).text();
  return (processorTime() - began) / perBatch;
}

const parley: Measured = { base: 'https://icecore.ai/api/v1', handlers: icecore };
server.resetHandlers(...icecore);
const answer = await answered(parley.base);
const page = await answer.text();
const headers = [...answer.headers];
const constant: Measured = {
  base: 'https://constant.test',
  handlers: [
    http.get('https://constant.test/conversations', () => HttpResponse.text(page, { headers })),
  ],
};
const rounds: { readonly constant: number; readonly parley: number }[] = [];
await microseconds(constant);
await microseconds(parley);
for (let batch = 0; batch < batches; batch++) {
  rounds.push({ constant: await microseconds(constant), parley: await microseconds(parley) });
}
server.close();
console.log(
  JSON.stringify({
    constant: median(rounds.map((it) => it.constant)),
    parley: median(rounds.map((it) => it.parley)),
    ratio: median(rounds.map((it) => it.constant / it.parley)),
  }),
);
