import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange } from '../check/exchange.ts';
import { fixtureName, fixtureText } from '../check/fixture.ts';
import { compileRedaction } from '../conventions/redaction.ts';
import { compileSecurity } from '../conventions/security.ts';
import type { Contract } from '../spec/contract.ts';
import { timestamp } from '../world/clock.ts';

export interface RecorderOptions {
  readonly contract: Contract;
  /** Is made where it is missing; files in it are kept. */
  readonly folder: string;
  /** Where the traffic goes. */
  readonly target: string;
}

export interface FixtureRecorder {
  /** The file that was written; undefined for the same request and status as before, and for what is no operation or no JSON. */
  record(exchange: Exchange, at: number): string | undefined;
}

/** Writes exchanges as fixtures, credentials taken out. Throws where the folder cannot be made. */
export function createFixtureRecorder(options: RecorderOptions): FixtureRecorder {
  const { contract, folder, target } = options;
  const { carrier } = compileSecurity(contract);
  const seen = new Set<string>();
  mkdirSync(folder, { recursive: true });

  return {
    record(exchange, at) {
      const { operation, request, response } = exchange;
      const body = jsonBody(request.body);
      const isForm = request.body === undefined && request.headers.has('content-type');
      if (!operation || isForm || body === unreadable) return undefined;
      const identity = `${request.method} ${request.url} ${request.body} ${response.status}`;
      if (seen.has(identity)) return undefined;
      seen.add(identity);
      const value = carrier?.read((name) => request.headers.get(name) ?? undefined);
      const redaction = compileRedaction({ contract, secrets: value === undefined ? [] : [value] });
      const query = request.query.size > 0 ? `?${request.query}` : '';
      const fixture = {
        source: `Recorded from ${redaction.text(target)}`,
        clock: timestamp(at),
        operationId: operation.operationId,
        credential: value === undefined ? null : 'full',
        request: {
          method: request.method,
          path: redaction.text(request.path + query),
          contentType: request.headers.get('content-type') ?? undefined,
          body: body === undefined ? undefined : redaction.body(body),
        },
        response: {
          status: response.status,
          body: response.json === undefined ? undefined : redaction.body(response.json),
        },
      };
      const path = freePath(folder, fixtureName(fixture));
      writeFileSync(path, fixtureText(fixture));
      return path;
    },
  };
}

const unreadable = Symbol('no JSON');

function jsonBody(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}

function freePath(folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? `${name}.yaml` : `${name}-${number}.yaml`);
    if (!existsSync(path)) return path;
  }
}
