import { EventSourceParserStream } from 'eventsource-parser/stream';

interface Options {
  /** Of the events that are wanted. */
  readonly type: string;
  /** Ends it also while nothing comes; the same that the request has. */
  readonly signal: AbortSignal | undefined;
}

/** The data of Server-Sent Events, which is JSON, until the stream or the loop over it ends. */
export async function* eventsIn<Data>(
  pending: Promise<ReadableStream<Uint8Array<ArrayBuffer>>>,
  { type, signal }: Options,
): AsyncIterable<Data> {
  try {
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
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
