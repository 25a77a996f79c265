import { EventSourceParserStream } from 'eventsource-parser/stream';

/** The data of Server-Sent Events of one type, which is JSON, until the stream or the loop over it ends. */
export async function* eventsIn<Data>(
  pending: Promise<ReadableStream<Uint8Array<ArrayBuffer>>>,
  type: string,
): AsyncIterable<Data> {
  const stream = await pending;
  const events = stream
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  try {
    for (let next = await events.read(); !next.done; next = await events.read()) {
      if (next.value.event === type) yield JSON.parse(next.value.data) as Data;
    }
  } finally {
    await events.cancel();
  }
}
