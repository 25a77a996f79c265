import type { Operation } from '../spec/operation.ts';
import type { Exchange } from './exchange.ts';
import type { Subject } from './subject.ts';

/** What of the contract a run has seen. */
export interface Coverage {
  /** Documented answers that were seen, of all there are, from 0 to 1. */
  readonly share: number;
  readonly operations: readonly OperationCoverage[];
}

export interface OperationCoverage {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** `mediaType` is undefined for an answer without a body. */
  readonly answers: readonly {
    readonly status: string;
    readonly mediaType: string | undefined;
    readonly count: number;
  }[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    /** How often it was sent. */
    readonly count: number;
  }[];
}

export interface CoverageCounter {
  see(exchange: Exchange): void;
  coverage(): Coverage;
}

export function countCoverage({ contract }: Subject): CoverageCounter {
  const answers = new Map<string, number>();
  const parameters = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);

  return {
    see({ operation, request, response }) {
      if (!operation) return;
      const { operationId } = operation;
      const status = String(response.status);
      const documented = operation.responses.has(status)
        ? status
        : operation.responses.has(`${status[0]}XX`)
          ? `${status[0]}XX`
          : 'default';
      add(answers, `${operationId} ${documented} ${response.mediaType ?? ''}`);
      for (const { name, in: place } of operation.parameters) {
        const sent =
          place === 'path' ||
          (place === 'query' && request.query.has(name)) ||
          (place === 'header' && request.headers.has(name)) ||
          (place === 'cookie' && (request.headers.get('cookie') ?? '').includes(`${name}=`));
        if (sent) add(parameters, `${operationId} ${place} ${name}`);
      }
    },
    coverage() {
      const operations = contract.operations.map((operation) => coverageOf(operation));
      const all = operations.flatMap((it) => it.answers);
      const seen = all.filter(({ count }) => count > 0).length;
      return { share: all.length === 0 ? 1 : seen / all.length, operations };
    },
  };

  function coverageOf(operation: Operation): OperationCoverage {
    const { operationId, method, path, responses } = operation;
    return {
      operationId,
      method,
      path,
      answers: [...responses.values()].flatMap(({ status, content }) => {
        const types = content.length === 0 ? [undefined] : content.map((it) => it.mediaType);
        return types.map((mediaType) => {
          const count = answers.get(`${operationId} ${status} ${mediaType ?? ''}`) ?? 0;
          return { status, mediaType, count };
        });
      }),
      parameters: operation.parameters.map(({ name, in: place }) => {
        const count = parameters.get(`${operationId} ${place} ${name}`) ?? 0;
        return { name, in: place, count };
      }),
    };
  }
}
