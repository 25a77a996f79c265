import { apis } from '../../src/apis/index.ts';
import type { Target } from '../../src/check.ts';
import { compileRateLimit } from '../../src/conventions/rate-limit.ts';
import { isRecord } from '../../src/spec/json-pointer.ts';
import { contractOf, type Fault } from './fault.ts';

/** An answer that tells of a quota, to be made wrong. */
interface MeteredAnswer {
  readonly status: number;
  /** Changed in place, as is the body. */
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  /** What the headers say, the reset in seconds. */
  readonly limit: number;
  readonly remaining: number;
  readonly reset: number;
  /** Length of the window that the headers tell of. */
  readonly seconds: number;
  /** Requests of this credential in this session so far, with this one; those of all credentials; those refused. */
  readonly sent: number;
  readonly ofAll: number;
  readonly refused: number;
  /** For whatever a fault has to remember of the credential. */
  readonly memory: { stored?: Response; counter?: number };
  set(name: 'limit' | 'remaining' | 'reset', value: number): void;
  /** The answer to the same request where the quota is full. */
  allowed(): Promise<Response>;
  /** Uses the quota up by one more request. */
  waste(): Promise<void>;
  /** The answer as it is so far, to be given again. */
  response(change?: { status?: number; text?: string }): Response;
}

interface MeteredFault extends Omit<Fault, 'wrap' | 'api' | 'operationId'> {
  /** A response replaces the answer. */
  spoil(answer: MeteredAnswer): unknown;
}

let asides = 0;

function wrapped(api: string, { spoil }: MeteredFault): (target: Target) => Target {
  const rateLimit = compileRateLimit(contractOf(api));
  if (!rateLimit) throw new Error(`${api} declares no rate limit.`);
  const names = rateLimit.headers;
  const [quota] = rateLimit.quotas;
  return (target) => {
    const counts = new Map<string, number>();
    const memories = new Map<string, MeteredAnswer['memory']>();
    const count = (key: string, by = 1) => {
      counts.set(key, (counts.get(key) ?? 0) + by);
      return counts.get(key) ?? 0;
    };
    return async (request) => {
      const session = request.headers.get('parley-session') ?? '';
      const who = `${session} ${request.headers.get('authorization')}`;
      const again = (name: string) => {
        const headers = new Headers(request.headers);
        headers.set('Parley-Session', name);
        return target(new Request(request.url, { method: request.method, headers }));
      };
      const answered = await target(request.clone() as Request);
      const said = rateLimit.read(answered.headers);
      const text = await answered.text();
      const headers = new Headers(answered.headers);
      headers.delete('content-length');
      const { status } = answered;
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const response: MeteredAnswer['response'] = (change = {}) =>
        new Response(change.text ?? (body === undefined ? null : JSON.stringify(body)), {
          status: change.status ?? status,
          headers,
        });
      if (!said || !isRecord(body)) return response();
      const memory = memories.get(who) ?? {};
      memories.set(who, memory);
      const replaced = await spoil({
        status,
        headers,
        body,
        limit: said.limit,
        remaining: said.remaining,
        reset: said.reset / 1000,
        seconds: quota?.seconds ?? 0,
        sent: count(who),
        ofAll: count(session),
        refused: count(`${who} refused`, status === 429 ? 1 : 0),
        memory,
        set: (name, value) => headers.set(names[name], String(value)),
        allowed: () => again(`aside-${Math.floor(asides++ / 20)}`),
        waste: async () => {
          await again(session);
        },
        response,
      });
      return replaced instanceof Response ? replaced : response();
    };
  };
}

/** Changes what a refusal says of waiting, in its body and in its header; undefined takes it away. */
function setHint(
  { headers, body }: MeteredAnswer,
  change: (seconds: number) => number | undefined,
): void {
  const header = headers.get('retry-after');
  if (header !== null) {
    const seconds = change(Number(header));
    if (seconds === undefined) headers.delete('retry-after');
    else headers.set('retry-after', String(seconds));
  }
  for (const [name, value] of Object.entries(body)) {
    if (!/^retry/.test(name) || typeof value !== 'number') continue;
    const seconds = change(value);
    if (seconds === undefined) delete body[name];
    else body[name] = seconds;
  }
}

const metered = (names: readonly string[], fault: MeteredFault): readonly Fault[] =>
  names.map((api) => {
    const { name, rule } = fault;
    return { name, rule, api, operationId: 'listConversations', wrap: wrapped(api, fault) };
  });

const limited = apis
  .map(({ name }) => name)
  .filter((name) => compileRateLimit(contractOf(name)) !== undefined);

/** Where a quota is used up in few requests; the others have one such fault each, for the time it takes. */
const small = limited.filter(
  (name) => (compileRateLimit(contractOf(name))?.quotas[0]?.limit ?? 0) < 100,
);

export const rateLimitFaults: readonly Fault[] = [
  ...metered(limited, {
    name: 'more requests remain than are allowed',
    rule: 'rate-limit/remaining',
    spoil: ({ set, limit, sent }) => set('remaining', limit + sent),
  }),
  ...metered(limited, {
    name: 'the limit stated is twice the declared',
    rule: 'rate-limit/limit',
    spoil: ({ set, limit }) => set('limit', limit * 2),
  }),
  ...metered(limited, {
    name: 'the reset is in milliseconds',
    rule: 'rate-limit/reset-unit',
    spoil: ({ set, reset }) => set('reset', reset * 1000),
  }),
  ...metered(limited, {
    name: 'the reset is a number of seconds from now',
    rule: 'rate-limit/reset-unit',
    spoil: ({ set, seconds }) => set('reset', seconds),
  }),
  ...metered(limited, {
    name: 'the reset is past',
    rule: 'rate-limit/reset',
    spoil: ({ set, reset, seconds }) => set('reset', reset - seconds - 30),
  }),
  ...metered(limited, {
    name: 'the reset is two windows away',
    rule: 'rate-limit/reset',
    spoil: ({ set, reset, seconds }) => set('reset', reset + seconds),
  }),
  ...metered(limited, {
    name: 'the reset moves on with each request',
    rule: 'rate-limit/window',
    spoil: ({ set, reset, sent, seconds }) => set('reset', reset - seconds / 2 + 5 * sent),
  }),
  ...metered(limited, {
    name: 'what remains rises',
    rule: 'rate-limit/window',
    spoil: ({ set, limit, sent }) => set('remaining', Math.min(limit, limit - 20 + sent)),
  }),
  ...metered(limited, {
    name: 'what remains never changes',
    rule: 'rate-limit/cost',
    spoil: ({ set, limit }) => set('remaining', limit - 1),
  }),
  ...metered(limited, {
    name: 'what remains falls by two',
    rule: 'rate-limit/cost',
    spoil: ({ set, limit, sent }) => set('remaining', Math.max(0, limit - 2 * sent)),
  }),
  ...metered(limited, {
    name: 'what remains does not count the request itself',
    rule: 'rate-limit/cost',
    spoil: ({ set, remaining }) => set('remaining', remaining + 1),
  }),
  ...metered(limited, {
    name: 'all credentials share one quota',
    rule: 'rate-limit/per-credential',
    spoil: ({ set, limit, ofAll }) => set('remaining', Math.max(0, limit - ofAll)),
  }),
  ...metered(limited, {
    name: 'requests are refused too early',
    rule: 'rate-limit/quota',
    async spoil({ sent, waste }) {
      if (sent === 1) for (let wasted = 0; wasted < 5; wasted++) await waste();
    },
  }),
  ...metered(small, {
    name: 'requests are refused too late',
    rule: 'rate-limit/quota',
    spoil: ({ status, refused, allowed }) =>
      status === 429 && refused <= 3 ? allowed() : undefined,
  }),
  ...metered(small, {
    name: 'requests are never refused',
    rule: 'rate-limit/quota',
    spoil: ({ status, allowed }) => (status === 429 ? allowed() : undefined),
  }),
  ...metered(small, {
    name: 'the second window allows fewer requests',
    rule: 'rate-limit/quota',
    spoil(answer) {
      const { status, memory, response } = answer;
      if (status === 429) memory.stored = response();
      else if (memory.stored) {
        memory.counter = (memory.counter ?? 0) + 1;
        if (memory.counter > 10) return memory.stored.clone() as Response;
      }
    },
  }),
  ...metered(limited, {
    name: 'a refusal does not say how long to wait',
    rule: 'rate-limit/retry-hint',
    spoil(answer) {
      if (answer.status === 429) setHint(answer, () => undefined);
    },
  }),
  ...metered(small, {
    name: 'a refusal says to wait no time',
    rule: 'rate-limit/retry-hint',
    spoil(answer) {
      if (answer.status === 429) setHint(answer, () => 0);
    },
  }),
  ...metered(small, {
    name: 'a refusal says milliseconds',
    rule: 'rate-limit/retry-hint',
    spoil(answer) {
      if (answer.status === 429) setHint(answer, (seconds) => seconds * 1000);
    },
  }),
  ...metered(small, {
    name: 'a refusal says too short a wait',
    rule: 'rate-limit/recovery',
    spoil(answer) {
      if (answer.status === 429) setHint(answer, (seconds) => Math.ceil(seconds / 4));
    },
  }),
  ...metered(small, {
    name: 'who was refused once is refused for ever',
    rule: 'rate-limit/recovery',
    spoil({ status, memory, response }) {
      if (status === 429) memory.stored ??= response();
      return memory.stored?.clone() as Response | undefined;
    },
  }),
  ...metered(small, {
    name: 'only every other request over the limit is refused',
    rule: 'rate-limit/recovery',
    spoil: ({ status, refused, allowed }) =>
      status === 429 && refused > 1 && refused % 2 === 1 ? allowed() : undefined,
  }),
  ...metered(small, {
    name: 'refused requests make the wait longer',
    rule: 'rate-limit/refusals-free',
    spoil({ status, memory, response }) {
      if (status === 429) {
        memory.stored = response();
        memory.counter = (memory.counter ?? 0) + 1;
      } else {
        const served = (memory.counter ?? 0) > 2 ? memory.stored : undefined;
        memory.counter = 0;
        return served;
      }
    },
  }),
  ...metered(small, {
    name: 'each refusal asks for a longer wait',
    rule: 'rate-limit/refusals-free',
    spoil(answer) {
      if (answer.status === 429) setHint(answer, (seconds) => seconds + 5 * (answer.refused - 1));
    },
  }),
  ...metered(limited, {
    name: 'a refusal is written in another API’s style',
    rule: 'rate-limit/refusal',
    spoil: ({ status, response }) =>
      status === 429 ? response({ text: '{"errors":[{"title":"Too Many Requests"}]}' }) : undefined,
  }),
  ...metered(small, {
    name: 'a refusal is a page of the gateway',
    rule: 'rate-limit/refusal',
    spoil({ status, headers, response }) {
      if (status !== 429) return undefined;
      headers.set('content-type', 'text/html');
      return response({ text: '<html><h1>Too Many Requests</h1></html>' });
    },
  }),
  ...metered(small, {
    name: 'who asks too often is told that it is forbidden',
    rule: 'rate-limit/refusal',
    spoil: ({ status, response }) => (status === 429 ? response({ status: 403 }) : undefined),
  }),
  ...metered(small, {
    name: 'a refusal says that one request remains',
    rule: 'rate-limit/refusal',
    spoil({ status, set }) {
      if (status === 429) set('remaining', 1);
    },
  }),
  ...metered(small, {
    name: 'a refusal does not tell of the quota',
    rule: 'rate-limit/refusal',
    spoil({ status, headers }) {
      if (status === 429) headers.delete('x-ratelimit-remaining');
    },
  }),
];
