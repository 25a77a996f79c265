import { type Lens, type Recorded, shownOf, urlOf } from './log-entry.ts';
import { passes } from './log-filter.ts';
import type { RecordedLog, RequestLog } from './request-log.ts';

/** The log as people see it. */
export function shownLog(log: RecordedLog, lens: Lens): RequestLog {
  const { add, clear, subscribe, end } = log;
  const url = (exchange: Recorded) => lens.redaction(exchange.api).text(urlOf(exchange));
  return {
    add,
    entries(filter = {}) {
      const passed = log
        .kept()
        .filter(({ id, exchange }) => passes({ id, exchange, url: () => url(exchange) }, filter));
      const { limit = passed.length, after } = filter;
      const part =
        after === undefined
          ? passed.slice(Math.max(0, passed.length - limit))
          : passed.slice(0, limit);
      return part.map(({ id, exchange }) => shownOf(exchange, { id, lens }));
    },
    clear,
    get last() {
      return log.last;
    },
    subscribe,
    end,
    get ended() {
      return log.ended;
    },
  };
}
