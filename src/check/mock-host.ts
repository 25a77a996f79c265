import { isRecord } from '../spec/json-pointer.ts';
import type { Target } from './exchange.ts';
import type { CheckCredential } from './probe.ts';
import type { MockHost } from './run.ts';
import { Unreachable } from './sender.ts';

/** A running Parley mock, as its control API tells of it. */
export interface RunningMock {
  readonly apis: readonly {
    readonly name: string;
    readonly baseUrl: string;
    readonly credentials: readonly CheckCredential[];
  }[];
  readonly host: MockHost;
}

/** It is a mock, but its control API does not answer; the message says what to do. */
export class MockLocked extends Error {
  override readonly name = 'MockLocked';
}

export interface MockHostOptions {
  /** `http://127.0.0.1:4010` */
  readonly origin: string;
  readonly target: Target;
  /** Of the control API. */
  readonly token?: string | undefined;
}

/**
 * The mock at an origin; undefined where there is none. What is no mock is sent no more than one request, without the
 * token. Rejects with `MockLocked`, and as the target does.
 */
export async function findMock(options: MockHostOptions): Promise<RunningMock | undefined> {
  const { origin, target, token } = options;
  const greeting = await target(new Request(`${origin}/_parley/health`, { redirect: 'manual' }));
  const health = await bodyOf(greeting);
  const locked = isRecord(health) && String(health.title).startsWith('Control ');
  if (locked && !(greeting.status === 401 && token !== undefined)) {
    throw new MockLocked(String(health.detail ?? health.title));
  }
  const parley = isRecord(health) && health.status === 'ok' && typeof health.version === 'string';
  if (!locked && !parley) return undefined;
  const control = controlOf(options);
  return { apis: (await control('GET', '/apis')) as RunningMock['apis'], host: hostOf(control) };
}

/** Answers with the parsed body. Rejects with `MockLocked` where it is refused, and with `Unreachable`. */
type Control = (
  method: string,
  path: string,
  more?: { readonly session?: string; readonly body?: unknown },
) => Promise<unknown>;

function controlOf({ origin, target, token }: MockHostOptions): Control {
  return async (method, path, { session, body } = {}) => {
    const request = new Request(`${origin}/_parley${path}`, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(session !== undefined && { 'Parley-Session': session }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await target(request).catch((error: Error) => {
      throw new Unreachable(`${method} ${request.url} got no answer: ${error.message}`);
    });
    const answer = await bodyOf(response);
    if (response.ok || response.status === 404) return answer;
    const detail = isRecord(answer) ? (answer.detail ?? answer.title) : response.statusText;
    throw new MockLocked(
      `${method} /_parley${path} was answered with ${response.status}: ${detail}`,
    );
  };
}

function hostOf(control: Control): MockHost {
  return {
    async session(name) {
      const instant = (clock: unknown) => Date.parse(String(isRecord(clock) ? clock.now : ''));
      return {
        clock: {
          now: async () => instant(await control('GET', '/clock', { session: name })),
          async advance(milliseconds) {
            const duration = `PT${Math.ceil(milliseconds) / 1000}S`;
            await control('POST', '/clock/advance', { session: name, body: { duration } });
          },
        },
        async close() {
          // A mock that is gone has taken its sessions along.
          await control('DELETE', `/sessions/${name}`).catch((error: unknown) => {
            if (error instanceof MockLocked) throw error;
          });
        },
      };
    },
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
