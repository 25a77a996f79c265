import { isRecord } from '../spec/json-pointer.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import { type Lifecycle, lifecyclesOf } from './lifecycle.ts';
import type { Visit } from './probe.ts';
import type { Subject } from './subject.ts';

/** What a case creates on a real API and can delete again. */
export interface Leftovers {
  /** How many there are, each of which takes a request to delete. */
  readonly count: number;
  /** Told of every exchange of the case, in order. */
  see(exchange: Exchange): void;
  /** Deletes what is left, the newest first. */
  remove(visit: Visit): Promise<void>;
}

interface Leftover {
  readonly lifecycle: Lifecycle;
  readonly path: Readonly<Record<string, string>>;
}

/** For each case one. A mock needs none, as it forgets its sessions. */
export function compileLeftovers(subject: Subject): () => Leftovers {
  const lifecycles = lifecyclesOf(subject);

  return () => {
    const left = new Map<string, Leftover>();
    return {
      get count() {
        return left.size;
      },
      see(exchange) {
        if (!isSuccess(exchange)) return;
        const { operation, pathParameters } = exchange;
        const created = lifecycles.find(({ create }) => create === operation);
        const leftover = created && leftoverOf(created, exchange);
        if (leftover) left.set(identityOf(leftover), leftover);
        const gone = lifecycles.find(({ remove }) => remove !== undefined && remove === operation);
        if (gone) left.delete(identityOf({ lifecycle: gone, path: pathParameters }));
      },
      async remove(visit) {
        for (const { lifecycle, path } of [...left.values()].reverse()) {
          if (lifecycle.remove) await visit.call(lifecycle.remove, { path });
        }
      },
    };
  };
}

const identityOf = ({ lifecycle, path }: Leftover): string =>
  `${lifecycle.remove?.operationId} ${JSON.stringify(path)}`;

/** Undefined for what nothing deletes, and for what did not say its key. */
function leftoverOf(lifecycle: Lifecycle, exchange: Exchange): Leftover | undefined {
  const { remove, resource } = lifecycle;
  const record = exchange.response.json;
  const key = isRecord(record) ? record[resource.key] : undefined;
  if (!remove || (typeof key !== 'string' && typeof key !== 'number')) return undefined;
  const names = remove.parameters.flatMap((it) => (it.in === 'path' ? [it.name] : []));
  const last = names.at(-1);
  const path = names.map((name) => [
    name,
    name === last ? String(key) : (exchange.pathParameters[name] ?? ''),
  ]);
  return { lifecycle, path: Object.fromEntries(path) };
}
