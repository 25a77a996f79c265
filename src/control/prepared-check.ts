import {
  contractNamed,
  contractNames,
  contractOf,
  type ShippedContract,
} from '../apis/contracts.ts';
import { findTarget, TargetError, targetUrl } from '../check/find-target.ts';
import { MockLocked } from '../check/mock-host.ts';
import { pause } from '../check/pause.ts';
import type { CheckCredential } from '../check/probe.ts';
import { documentOf } from '../check/report/document.ts';
import { secretsOf } from '../check/report/secrets.ts';
import { areaOf, rulesWith } from '../check/rule-list.ts';
import { type CheckOptions, type MockHost, runCheck } from '../check/run.ts';
import { Unreachable } from '../check/sender.ts';
import { subjectOf } from '../check/subject.ts';
import { compileRedaction } from '../conventions/redaction.ts';
import type { Mock } from '../mock/mock.ts';
import type { MockedApi } from '../mock/mocked-api.ts';
import { type CheckOrder, requireKnown } from './check-order.ts';
import type { PreparedCheck } from './checks.ts';
import { invalidBody } from './control-body.ts';

export interface PrepareOptions {
  readonly mock: Mock;
  readonly api: MockedApi;
  /** Where clients reach the mock. */
  readonly origin: string;
  readonly version: string;
}

/** Rejects with `Problem` for what cannot be done. */
export async function prepareCheck(
  order: CheckOrder,
  { mock, api, origin, version }: PrepareOptions,
): Promise<PreparedCheck> {
  const { settings, maxRequests } = order;
  const { laws, ...contract } = await contractServed(mock, api.name);
  const subject = subjectOf(contract);
  const rules = rulesWith(laws);
  const areas = new Set(rules.map(areaOf));
  requireKnown(settings.rules, {
    known: [...areas, ...rules.map(({ name }) => name)],
    what: 'rule',
  });
  const ids = api.operations.map(({ operationId }) => operationId);
  requireKnown(settings.operations, { known: ids, what: 'operation' });
  const { allow, fuzz, seed } = settings;
  const url = order.target === undefined ? undefined : urlOf(order.target);
  const given = Object.entries(order.credentials).map(([name, value]): CheckCredential => {
    if (subject.carrier) return { name, headers: { ...subject.carrier.write(value) } };
    throw invalidBody('credentials: the contract has no security scheme that says how they travel');
  });
  const only = {
    rules: settings.rules.length > 0 ? settings.rules : undefined,
    operations: settings.operations.length > 0 ? settings.operations : undefined,
  };
  const known = compileRedaction({ contract: subject.contract, secrets: secretsOf(given) });

  return {
    api: api.name,
    own: url === undefined,
    settings,
    baseUrl: url ? url.href.replace(/\/$/, '') : origin + api.basePath,
    shown: known.text,
    async run({ signal, onProgress }) {
      try {
        const found = url
          ? withGiven(await findTarget(url, { name: api.name, signal }), given)
          : { ...ownTarget(mock), baseUrl: origin + api.basePath, credentials: api.credentials };
        const options = { contract, laws, allow, fuzz, seed, maxRequests, ...found, only };
        const report = await runCheck({ ...options, signal, onProgress });
        const secrets = secretsOf(found.credentials);
        const redaction = compileRedaction({ contract: subject.contract, secrets });
        return documentOf(report, { version, redaction, settings: { allow, fuzz, seed } });
      } catch (error) {
        if (error instanceof MockLocked) {
          throw new TargetError(
            `A Parley mock answers there, but it cannot be checked from here: ${known.text(error.message)}`,
          );
        }
        if (error instanceof Unreachable) throw new TargetError(`${known.text(error.message)}.`);
        throw error;
      }
    },
  };
}

/** The rules that a check of the API knows. */
export async function rulesOf(mock: Mock, api: string): Promise<ReturnType<typeof rulesWith>> {
  return rulesWith((await contractServed(mock, api)).laws);
}

/** With the laws of a shipped API only where it is that API's own contract. */
async function contractServed(mock: Mock, name: string): Promise<ShippedContract> {
  const document = mock.contract(name);
  const shipped = contractNames.includes(name) ? await contractNamed(name) : undefined;
  return shipped?.document === document ? shipped : contractOf({ name, document });
}

function urlOf(text: string): URL {
  try {
    return targetUrl(text);
  } catch (error) {
    if (error instanceof TargetError) throw invalidBody(`target: ${error.message}`);
    throw error;
  }
}

/** Credentials that were given stand before a mock's own of the same name. */
function withGiven<T extends { readonly credentials: readonly CheckCredential[] }>(
  found: T,
  given: readonly CheckCredential[],
): T {
  const names = new Set(given.map(({ name }) => name));
  const others = found.credentials.filter(({ name }) => !names.has(name));
  return { ...found, credentials: [...others, ...given] };
}

/** This mock, each case in a session of its own. */
function ownTarget(mock: Mock): Pick<CheckOptions, 'target'> & { readonly host: MockHost } {
  return {
    async target(request) {
      // Whoever else uses the mock meanwhile has their turn between two requests.
      await pause(0);
      return mock.fetch(request);
    },
    host: hostIn(mock),
  };
}

/** A mock of this process as a check uses it beyond its API. */
export const hostIn = (mock: Pick<Mock, 'session' | 'reset'>): MockHost => ({
  async session(name) {
    const { clock, settled } = mock.session(name);
    return {
      clock: {
        now: async () => clock.now(),
        async advance(milliseconds) {
          clock.advance(milliseconds);
          await settled();
        },
      },
      close: async () => mock.reset(name),
    };
  },
});
