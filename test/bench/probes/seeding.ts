import { createMock } from '../../../src/index.ts';
import { credential, inProcess, listRequest, now } from '../material.ts';
import { processorTime } from '../processor.ts';

/**
 * `seeding.ts <size>` prints the seconds of processor time until a mock of so many conversations has answered its first
 * request, and the bytes of heap that each of them takes up then, its messages included.
 */
declare const gc: () => void;

const size = Number(process.argv[2]);

async function firstAnswer(size: number) {
  const mock = createMock({ apis: ['icecore'], size, now: Date.parse(now) });
  const response = await mock.fetch(
    new Request(inProcess + listRequest.path, { headers: credential }),
  );
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
  return mock;
}

// Whatever is loaded or compiled once is there before anything is measured.
await firstAnswer(100);
gc();
const heap = process.memoryUsage().heapUsed;
const began = processorTime();
const mock = await firstAnswer(size);
const seconds = (processorTime() - began) / 1e6;
gc();
const bytes = (process.memoryUsage().heapUsed - heap) / size;
console.log(JSON.stringify({ seconds, bytes, apis: mock.apis.length }));
