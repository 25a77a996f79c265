import type { Target } from '../../src/check.ts';
import { createMock } from '../../src/index.ts';
import { calledBy, type Fault } from './fault.ts';
import { at, type Place } from './make.ts';

const mocked = new Map(createMock().apis.map((api) => [api.name, api]));

/** Undefined stands for none, or for one that nobody issued. */
type Sender = string | undefined;

interface Received {
  readonly request: Request;
  readonly from: Sender;
  /** Whether it carries any credential. */
  readonly carries: boolean;
  /** The answer to it if it came from another. */
  as(name: string | null): Promise<Response>;
}

/** Answers to one operation, as a server that judges credentials wrongly gives them; undefined for the right one. */
const judging =
  ({ api, operationId }: Place, judge: (received: Received) => Promise<Response> | undefined) =>
  (target: Target): Target =>
  async (request) => {
    const { operation } = calledBy(api, request.clone() as Request);
    if (operation?.operationId !== operationId) return target(request);
    const credentials = mocked.get(api)?.credentials ?? [];
    const sent = credentials.find(({ headers }) =>
      Object.entries(headers).every(([name, value]) => request.headers.get(name) === value),
    );
    const carriers = Object.keys(credentials[0]?.headers ?? {});
    const as = (name: string | null) => {
      const headers = new Headers(request.headers);
      for (const carrier of carriers) headers.delete(carrier);
      const own = credentials.find((it) => it.name === name)?.headers ?? {};
      for (const [carrier, value] of Object.entries(own)) headers.set(carrier, value);
      return target(new Request(request.clone() as Request, { headers }));
    };
    const carries = carriers.some((name) => request.headers.has(name));
    return judge({ request, from: sent?.name, carries, as }) ?? target(request);
  };

const fault = (
  place: Place,
  rest: Pick<Fault, 'name' | 'rule'> & { judge: Parameters<typeof judging>[1] },
): Fault => ({ name: rest.name, rule: rest.rule, ...place, wrap: judging(place, rest.judge) });

const secured: readonly Place[] = [
  at('icecore', 'listConversations'),
  at('icecore', 'sendMessage'),
  at('aimychats', 'getAccount'),
  at('aimychats', 'deleteConversation'),
  at('inbox', 'getConversation'),
  at('inbox', 'createChannel'),
  at('inkeep', 'listConversations'),
  at('imbrace', 'listMessages'),
  at('imbrace', 'searchMessages'),
];

const doors: readonly Fault[] = secured.flatMap((place) => [
  fault(place, {
    name: 'the door is open',
    rule: 'auth/required',
    judge: ({ carries, as }) => (carries ? undefined : as('full')),
  }),
  fault(place, {
    name: 'any credential will do',
    rule: 'auth/wrong-credential',
    judge: ({ from, carries, as }) => (carries && from === undefined ? as('full') : undefined),
  }),
]);

const expired: readonly Fault[] = [
  { place: at('icecore', 'getAnalytics'), name: 'expired' },
  { place: at('icecore', 'sendMessage'), name: 'expired' },
  { place: at('aimychats', 'listConversations'), name: 'revoked' },
  { place: at('aimychats', 'deleteWebhook'), name: 'revoked' },
].map(({ place, name }) =>
  fault(place, {
    name: `a credential that is ${name} still opens`,
    rule: 'auth/expired-credential',
    judge: ({ from, as }) => (from === name ? as('full') : undefined),
  }),
);

/** What an invalid request is answered with, whoever sends it; undefined for a valid one. */
async function invalid({ as }: Received): Promise<Response | undefined> {
  const response = await as('full');
  return [400, 415, 422].includes(response.status) ? response : undefined;
}

/** Operations that judge a body or parameters, and a credential that does not open them. */
const judged: readonly { readonly place: Place; readonly restricted: string }[] = [
  { place: at('icecore', 'listConversations'), restricted: 'no-conversations' },
  { place: at('icecore', 'sendMessage'), restricted: 'read-only' },
  { place: at('aimychats', 'createConversation'), restricted: 'read-only' },
  { place: at('aimychats', 'updateConversation'), restricted: 'read-only' },
  { place: at('inbox', 'createAgent'), restricted: 'agent' },
  { place: at('inbox', 'listChannels'), restricted: 'agent' },
  { place: at('inkeep', 'listConversations'), restricted: 'forbidden' },
  { place: at('imbrace', 'sendMessage'), restricted: 'channel' },
  { place: at('imbrace', 'searchMessages'), restricted: 'contact' },
];

/** A form, of which there is no documented example: only what is not one can be sent. */
const form = { place: at('aimychats', 'uploadAttachment'), restricted: 'read-only' };

const orders: readonly Fault[] = [...judged, form].flatMap(({ place, restricted }) => [
  fault(place, {
    name: 'a request is judged before its credential is missed',
    rule: 'auth/first',
    async judge(received) {
      const early = received.from === undefined ? await invalid(received) : undefined;
      return early ?? received.as(received.from ?? null);
    },
  }),
  fault(place, {
    name: 'a request is judged before its credential’s rights',
    rule: 'auth/first',
    async judge(received) {
      const early = received.from === restricted ? await invalid(received) : undefined;
      return early ?? received.as(received.from ?? null);
    },
  }),
]);

const rights: readonly Fault[] = judged.flatMap(({ place, restricted }) => [
  fault(place, {
    name: 'a restricted credential may do what it may not',
    rule: 'auth/forbidden',
    judge: ({ from, as }) => (from === restricted ? as('full') : undefined),
  }),
  fault(place, {
    name: 'a credential with the rights is refused',
    rule: 'auth/granted',
    judge: ({ from, as }) => (from === 'full' ? as(restricted) : undefined),
  }),
  fault(place, {
    name: 'a credential with the rights is not known',
    rule: 'auth/granted',
    judge: ({ from, as }) => (from === 'full' ? as(null) : undefined),
  }),
  fault(place, {
    name: 'no credential is answered as too few rights',
    rule: 'auth/required',
    judge: ({ carries, as }) => (carries ? undefined : as(restricted)),
  }),
  fault(place, {
    name: 'too few rights are answered as no credential',
    rule: 'auth/forbidden',
    judge: ({ from, as }) => (from === restricted ? as(null) : undefined),
  }),
]);

export const accessFaults: readonly Fault[] = [...doors, ...expired, ...orders, ...rights];
