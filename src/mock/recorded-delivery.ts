import { stopwatch } from '../world/clock.ts';
import type { Deliver } from './deliver.ts';
import type { Answer } from './exchange.ts';
import { HostNotAllowed } from './host-not-allowed.ts';
import type { Journal } from './journal.ts';
import type { Recorded } from './log-entry.ts';

/** Where deliveries are written down. */
export interface DeliveryBooks {
  readonly journal: Journal;
  readonly api: string;
  log(exchange: Recorded): void;
}

/** Sends requests out of the mock, and writes down each with its answer, or why none came. */
export function recordedDelivery(deliver: Deliver, { journal, api, log }: DeliveryBooks): Deliver {
  return async (request) => {
    const started = stopwatch();
    const event = journal.sent();
    const { origin, pathname: path, search } = new URL(request.url);
    const sent = [...request.headers];
    const headers = () => sent;
    const text = request.clone().text();
    const ended = async (answer: Answer, failure?: string) => {
      const milliseconds = stopwatch() - started;
      const exchange: Recorded = {
        ...{ direction: 'out', session: journal.session, at: event.at, milliseconds, api },
        ...{
          method: request.method,
          origin,
          path,
          search: search.slice(1),
          headers,
          body: await text,
        },
        ...{ operationId: undefined, credential: undefined, faults: [], answer, failure },
      };
      event.exchange = exchange;
      journal.ended(event);
      log(exchange);
    };
    try {
      const response = await deliver(request);
      const { status } = response;
      await ended({ status, headers: Object.fromEntries(response.headers), body: undefined });
      return response;
    } catch (error) {
      event.final = error instanceof HostNotAllowed;
      const reason = error instanceof Error ? error.message : String(error);
      await ended({ status: 0, headers: {}, body: undefined }, reason);
      throw error;
    }
  };
}
