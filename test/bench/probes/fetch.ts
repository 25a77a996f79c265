import { createMock } from '../../../src/index.ts';
import { credential, inProcess, listRequest, now, size } from '../material.ts';
import { processorTime } from '../processor.ts';
import { median } from '../rounds.ts';

/** `fetch.ts <batches>` prints the microseconds that `mock.fetch` takes for the list, and those with its text read. */
const batches = Number(process.argv[2]);
const perBatch = 500;

const mock = createMock({ apis: ['icecore'], size, now: Date.parse(now) });
mock.session().setLimit({ api: 'icecore', limit: 1e9, seconds: 86_400 });
const request = new Request(inProcess + listRequest.path, { headers: credential });

const { data } = (await (await mock.fetch(request)).json()) as { data: readonly unknown[] };
if (data.length !== 20) throw new Error(`The list has ${data.length} items, not 20.`);

const ways = {
  fetch: async () => {
    await mock.fetch(request);
  },
  read: async () => {
    await (await mock.fetch(request)).text();
  },
};

async function microseconds(once: () => Promise<void>): Promise<number> {
  const began = processorTime();
  for (let count = 0; count < perBatch; count++) await once();
  return (processorTime() - began) / perBatch;
}

const found = { fetch: [] as number[], read: [] as number[] };
for (let batch = 0; batch < batches; batch++) {
  found.fetch.push(await microseconds(ways.fetch));
  found.read.push(await microseconds(ways.read));
}
console.log(JSON.stringify({ fetch: median(found.fetch), read: median(found.read) }));
