import { setupServer } from 'msw/node';
import { afterAll, test } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { createMock } from '../src/index.ts';
import type { ApiDefinition } from '../src/mock/define-api.ts';
import type { LimitState } from '../src/mock/fault-control.ts';
import type { LimitChange } from '../src/mock/limit-check.ts';
import type { HandlersSession } from '../src/mock/msw-handlers.ts';
import type { Session } from '../src/mock/session.ts';
import { handlers } from '../src/msw.ts';
import { serve } from '../src/node/serve.ts';
import { compileContract } from '../src/spec/contract.ts';
import type { Fault } from '../src/world/fault.ts';
import { compileJudge } from './judge.ts';

/** Where every world of the tests begins: the time that the documented exchanges were recorded at. */
export const start = '2025-10-30T12:00:00Z';

type Headers = Readonly<Record<string, string>>;

/** One API of a strict mock, wherever it runs. Called with a request, it answers, or throws where the answer breaks the contract. */
export interface Target {
  (request: Request): Promise<Response>;
  /** Answers without a judge, for what a fault breaks. */
  unjudged(request: Request): Promise<Response>;
  readonly kind: TargetKind;
  readonly api: string;
  readonly baseUrl: string;
  /** The request headers of a credential. */
  credential(name: string): Headers;
  /** By default the session of requests that name none. */
  session(name?: string): SessionControl;
  /** The base URL that stands for a session; undefined where only a header can name one. */
  sessionUrl(name: string): string | undefined;
  close(): Promise<void>;
}

/** The clock stands still from the first of these calls on. */
export interface SessionControl {
  /** Everything as seeded, the clock at the start. */
  reset(): Promise<void>;
  setClock(now: string): Promise<void>;
  advance(seconds: number): Promise<void>;
  /** Puts the session in a scenario of the API, or takes it out. */
  setScenario(name: string, active: boolean): Promise<void>;
  /** The fault's id. Rejects with a message that names the member that is wrong. */
  addFault(fault: Fault): Promise<string>;
  /** Changes the API's limit. */
  setLimit(limit: Omit<LimitChange, 'api'>): Promise<void>;
  resetLimits(): Promise<void>;
  limits(): Promise<readonly Omit<LimitState, 'reset'>[]>;
}

export interface TargetOptions {
  readonly api: string;
  readonly seed?: number;
  readonly size?: number;
  readonly rateLimit?: boolean;
}

export const targetKinds = ['in process', 'over a socket', 'under msw'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** A target before it is judged: how requests reach the mock and how its sessions are steered. */
interface Host extends Pick<Target, 'baseUrl' | 'session' | 'sessionUrl' | 'close'> {
  readonly credentials: readonly { readonly name: string; readonly headers: Headers }[];
  send(request: Request): Promise<Response>;
}

interface HostOptions extends Omit<TargetOptions, 'api'> {
  readonly definition: ApiDefinition;
  readonly strict: true;
  readonly now: number;
  report(error: unknown): void;
}

const hosts: Readonly<Record<TargetKind, (options: HostOptions) => Host | Promise<Host>>> = {
  'in process'({ definition, ...options }) {
    const mock = createMock({ ...options, apis: [definition.name] });
    const [api] = mock.apis;
    const path = api?.basePath ?? '';
    return {
      baseUrl: `http://mock.test${path}`,
      credentials: api?.credentials ?? [],
      send: mock.fetch,
      session: (name) => steered(mock, { api: definition.name, name }),
      sessionUrl: (name) => `http://mock.test/_s/${name}${path}`,
      close: async () => {},
    };
  },

  async 'over a socket'({ definition, ...options }) {
    const served = await serve({ ...options, apis: [definition], port: 0 });
    const control = async (
      path: string,
      init: { method: string; body?: string; name?: string },
    ) => {
      const headers = init.name === undefined ? {} : { 'Parley-Session': init.name };
      const response = await fetch(`${served.origin}/_parley${path}`, { ...init, headers });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    };
    const [{ baseUrl, credentials }] = (await control('/apis', { method: 'GET' })) as [
      Pick<Host, 'baseUrl' | 'credentials'>,
    ];
    return {
      baseUrl,
      credentials,
      send: (request) => fetch(request),
      session(name) {
        const named = name === undefined ? {} : { name };
        const setClock = async (now: string) => {
          const body = JSON.stringify({ now, frozen: true });
          await control('/clock', { ...named, method: 'PUT', body });
        };
        return {
          setClock,
          async reset() {
            await control('/reset', { ...named, method: 'POST' });
            await setClock(start);
          },
          async advance(seconds) {
            const body = JSON.stringify({ duration: `PT${seconds}S` });
            await control('/clock/advance', { ...named, method: 'POST', body });
          },
          async setScenario(scenario, active) {
            const method = active ? 'POST' : 'DELETE';
            await control(`/scenarios/${definition.name}/${scenario}`, { ...named, method });
          },
          async addFault(fault) {
            const body = JSON.stringify(fault);
            const armed = await control('/faults', { ...named, method: 'POST', body });
            return (armed as { id: string }).id;
          },
          async setLimit(limit) {
            const body = JSON.stringify(limit);
            await control(`/limits/${definition.name}`, { ...named, method: 'PUT', body });
          },
          async resetLimits() {
            await control(`/limits/${definition.name}`, { ...named, method: 'DELETE' });
          },
          async limits() {
            const shown = await control('/limits', { ...named, method: 'GET' });
            return shown as Awaited<ReturnType<SessionControl['limits']>>;
          },
        };
      },
      sessionUrl: (name) => baseUrl.replace(served.origin, `${served.origin}/_s/${name}`),
      close: served.close,
    };
  },

  'under msw'({ definition, ...options }) {
    const list = handlers(definition.name, options);
    const server = setupServer(...list);
    let underway = 0;
    return {
      baseUrl: compileContract(definition).servers[0] ?? '',
      credentials: list.credentials,
      // Intercepts while an exchange is under way, so that the other targets meet an untouched fetch.
      async send(request) {
        if (underway++ === 0) server.listen({ onUnhandledFrame: 'error' });
        try {
          const response = await fetch(request);
          // Read at once: where a connection ends on an answer that nobody reads, Node's fetch fails an assertion of its
          // own (nodejs/undici#5360). A body that breaks off is for whoever reads it to find.
          await response
            .clone()
            .arrayBuffer()
            .catch(() => undefined);
          return response;
        } finally {
          if (--underway === 0) server.close();
        }
      },
      session: (name) => steered(list, { api: definition.name, name }),
      sessionUrl: () => undefined,
      close: async () => {},
    };
  },
};

/** Steers a mock in this process. */
function steered(
  mock: { session(name?: string): Session | HandlersSession; reset(name?: string): void },
  { api, name }: { readonly api: string; readonly name: string | undefined },
): SessionControl {
  const setClock = async (now: string) => {
    const { clock } = mock.session(name);
    clock.freeze(true);
    clock.set(Date.parse(now));
  };
  return {
    setClock,
    async reset() {
      mock.reset(name);
      await setClock(start);
    },
    async advance(seconds) {
      const { clock, settled } = mock.session(name);
      clock.advance(seconds * 1000);
      await settled();
    },
    async setScenario(scenario, active) {
      mock.session(name).setScenario({ api, name: scenario, active });
    },
    addFault: async (fault) => (await mock.session(name).addFault(fault)).id,
    setLimit: async (limit) => mock.session(name).setLimit({ ...limit, api }),
    resetLimits: async () => mock.session(name).resetLimits(api),
    limits: async () => mock.session(name).limits(),
  };
}

export async function openTarget(
  kind: TargetKind,
  { api: name, ...options }: TargetOptions,
): Promise<Target> {
  const definition = apis.find((api) => api.name === name);
  if (!definition) throw new Error(`There is no API ${name}.`);
  const faults: unknown[] = [];
  const { send, credentials, ...host } = await hosts[kind]({
    ...options,
    definition,
    strict: true,
    now: Date.parse(start),
    report: (error) => faults.push(error),
  });
  const judge = compileJudge(definition);
  const below = new URL(host.baseUrl).pathname.replace(/\/$/, '').length;

  async function answer(request: Request): Promise<Response> {
    const { method, url, headers: requestHeaders } = request;
    const response = await send(request);
    const [fault] = faults.splice(0);
    if (fault) throw fault;
    const path = new URL(url).pathname.replace(/^\/_s\/[^/]*/, '').slice(below);
    const { status, headers } = response;
    // A stored file is whatever was stored.
    if (response.ok && path.startsWith('/_files/')) return response;
    const text = await response.clone().text();
    const sentences = judge({ method, path, requestHeaders, status, headers, text });
    if (sentences.length > 0) throw new Error(sentences.join('\n'));
    return response;
  }

  const credential = (name: string): Headers => {
    const found = credentials.find((it) => it.name === name);
    if (!found) throw new Error(`${definition.name} has no credential ${name}.`);
    return found.headers;
  };
  await host.session().reset();
  return Object.assign(answer, { ...host, unjudged: send, kind, api: definition.name, credential });
}

type Fact = (
  name: string,
  holds: (target: Target) => Promise<void>,
  kinds?: readonly TargetKind[],
) => void;

/** Declares facts as tests, one per kind of target; each begins with the default session as seeded. */
export function onEveryTarget(options: TargetOptions): Fact {
  const opened = new Map<TargetKind, Promise<Target>>();
  const target = (kind: TargetKind) => {
    const open = opened.get(kind) ?? openTarget(kind, options);
    opened.set(kind, open);
    return open;
  };
  afterAll(async () => {
    for (const open of opened.values()) await (await open).close();
  });
  return (name, holds, kinds = targetKinds) => {
    for (const kind of kinds) {
      test(`${name}, ${kind}`, async () => {
        const subject = await target(kind);
        await subject.session().reset();
        await holds(subject);
      });
    }
  };
}
