import type { Redaction } from '../conventions/redaction.ts';
import { withoutProse } from '../spec/prose.ts';
import { preciseTimestamp } from '../world/clock.ts';
import { fingerprint } from '../world/digest.ts';
import { base64 } from './base64.ts';
import type {
  Capsule,
  CapsuleAnswer,
  CapsuleBody,
  CapsuleDelivery,
  CapsuleEvent,
  CapsuleOptions,
  CapsuleRequest,
} from './capsule-format.ts';
import { answerRedaction, createCapsuleSecrets } from './capsule-secrets.ts';
import type { CompiledApi } from './compile-api.ts';
import { type Answer, wholeBody } from './exchange.ts';
import type { DeliveryEvent, Journal, JournalEvent, RequestEvent } from './journal.ts';
import { textOf, urlOf } from './log-entry.ts';
import { exportState } from './state-file.ts';

interface Source {
  readonly apis: ReadonlyMap<string, { readonly api: CompiledApi }>;
  readonly options: Omit<CapsuleOptions, 'start'>;
}

/** The session as it began, and what has happened in it since, without credentials. */
export function capsuleOf(journal: Journal, { apis, options }: Source): Omit<Capsule, 'parley'> {
  const { base, events, forgotten } = journal.contents();
  const inOrder = events.toSorted((a, b) => a.start - b.start);
  const named = namesIn(inOrder);
  for (const key of base?.stores.keys() ?? []) named.add(key.split(' ')[0] ?? '');
  const used = [...apis.values()].map(({ api }) => api).filter((it) => named.has(it.contract.name));
  const isUsed = ({ api }: { readonly api: string }) => named.has(api);
  const origin = inOrder.find((it) => it.kind === 'request')?.exchange?.origin ?? '';
  const secrets = createCapsuleSecrets(used);
  // Requests first: what is hidden in them, answers may repeat.
  const asked = inOrder.map((event) => shownOf(event, { origin, secrets, apis }));
  const compared = answerRedaction(used, [...secrets.hidden.keys()]);
  return {
    kind: 'parley-capsule',
    format: 1,
    session: journal.session,
    origin,
    apis: used.map(describeContract),
    options: {
      ...options,
      scenarios: options.scenarios.filter(isUsed),
      limits: options.limits.filter(isUsed),
      start: journal.seededAt,
    },
    ...(base && {
      base: exportState(base, new Map(used.map((api) => [api.contract.name, { api }]))),
    }),
    forgotten,
    hidden: [...secrets.hidden.values()],
    events: asked.map((event, index) => {
      const { exchange } = inOrder[index] as RequestEvent;
      if (event.kind !== 'request' || !exchange) return event as CapsuleEvent;
      const answer = capsuleAnswer(exchange.answer, compared(exchange.api));
      return { ...event, answer } satisfies CapsuleRequest;
    }),
  };
}

/** A contract by its version and its content, in whatever words it is described. */
export const describeContract = ({ contract }: CompiledApi) => ({
  name: contract.name,
  version: contract.version,
  hash: fingerprint(JSON.stringify(withoutProse(contract.document))),
});

/** APIs that events belong to, or that actions name. */
function namesIn(events: readonly JournalEvent[]): Set<string> {
  const names = new Set<string>();
  for (const event of events) {
    if (event.kind === 'request' || event.kind === 'delivery') names.add(event.exchange?.api ?? '');
    if (event.kind !== 'action') continue;
    for (const arg of event.args) {
      if (typeof arg === 'string') names.add(arg);
      const { api } = (arg ?? {}) as { api?: unknown };
      if (typeof api === 'string') names.add(api);
    }
  }
  return names;
}

interface Showing extends Pick<Source, 'apis'> {
  readonly origin: string;
  readonly secrets: ReturnType<typeof createCapsuleSecrets>;
}

type Unanswered = Omit<CapsuleRequest, 'answer'> | Exclude<CapsuleEvent, CapsuleRequest>;

function shownOf(event: JournalEvent, showing: Showing): Unanswered {
  const order = [event.start, event.end];
  const at = preciseTimestamp(event.at);
  if (event.kind === 'request') return requestOf(event, showing);
  if (event.kind === 'delivery') return { ...deliveryOf(event, showing), order, at };
  if (event.kind === 'settled') return { kind: 'settled', order, at };
  const { name, args } = event;
  const shown = showing.secrets.request(undefined).body(args) as readonly unknown[];
  return { kind: 'action', order, at, name, args: shown };
}

/** Said by the connection, not by the client, or by `credential`. */
const hopByHop =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|host|content-length|expect)$/i;

function requestOf(event: RequestEvent, showing: Showing): Omit<CapsuleRequest, 'answer'> {
  const { exchange, base, start, read, end, at } = event;
  if (!exchange) throw new Error('A request that has ended has its exchange.');
  const { api, credential, body, unread } = exchange;
  const redaction = showing.secrets.request(api);
  const { carrier } = showing.apis.get(api ?? '')?.api ?? {};
  const carried = credential === undefined ? [] : Object.keys(carrier?.write('') ?? {});
  const isCarrier = (name: string) => carried.some((it) => it.toLowerCase() === name.toLowerCase());
  const headers = [...exchange.headers()].filter(
    ([name]) => !hopByHop.test(name) && !isCarrier(name),
  );
  return {
    kind: 'request',
    order: read === undefined ? [start, end] : [start, read, end],
    at: preciseTimestamp(at),
    method: exchange.method,
    path: redaction.text(urlOf({ ...exchange, origin: '' })),
    ...(exchange.origin !== showing.origin && { origin: exchange.origin }),
    ...(base !== undefined && { base }),
    ...(api !== undefined && { api }),
    headers: headers.map(([name, value]) => [name, redaction.header(name, value)] as const),
    ...(credential !== undefined && { credential }),
    ...(body !== undefined && { body: bodyOf(body, redaction) }),
    ...(unread !== undefined && { unread }),
    answeredAt: preciseTimestamp(exchange.at),
  };
}

function bodyOf(body: string | Uint8Array, redaction: Redaction): CapsuleBody {
  const text = textOf(body);
  if (text !== undefined) return { text: redaction.text(text) };
  return { base64: base64(redaction.bytes(body as Uint8Array)) };
}

function deliveryOf(
  { exchange, final }: DeliveryEvent,
  { secrets }: Showing,
): Omit<CapsuleDelivery, 'order' | 'at'> {
  if (!exchange) throw new Error('A delivery that has ended has its exchange.');
  const { method, answer, failure, body } = exchange;
  return {
    kind: 'delivery',
    method,
    url: secrets.request(exchange.api).text(urlOf(exchange)),
    hash: fingerprint(textOf(body) ?? ''),
    status: answer.status,
    ...(failure !== undefined && { failure }),
    ...(final && { final }),
  };
}

/** Characters of an answer that are written down; a longer one is named by its hash. */
const writtenBody = 65_536;

/** An answer as it is compared. */
export function capsuleAnswer(
  { status, headers, body, transport }: Answer,
  redaction: Redaction,
): CapsuleAnswer {
  const whole = wholeBody(body);
  const shown = Object.entries(headers).map(
    ([name, value]) => [name, redaction.header(name, value)] as const,
  );
  return {
    status,
    headers: Object.fromEntries(shown),
    ...(whole !== undefined && { body: answerBody(whole, redaction) }),
    ...(transport && { transport }),
  };
}

function answerBody(body: string | Uint8Array, redaction: Redaction) {
  const text = textOf(body);
  if (text === undefined) {
    const bytes = redaction.bytes(body as Uint8Array);
    return { size: bytes.byteLength, hash: fingerprint(base64(bytes)) };
  }
  const shown = redaction.text(text);
  if (shown.length <= writtenBody) return { text: shown };
  return { size: shown.length, hash: fingerprint(shown) };
}
