import type { Allowance, Quota } from '../conventions/rate-limit.ts';
import type { LimitOverride, World } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import { remembered } from './remembered.ts';
import { quotaSpent } from './scenarios.ts';

/** How the credentials of one API stand with its rate limit, in any world. */
export interface Quotas {
  /** Counts a request. Undefined for an API without a limit. */
  count(use: QuotaUser): Allowance | undefined;
  /** The same without counting: as the next request will find it, before it is counted. */
  stand(use: QuotaUser): Allowance | undefined;
  /** What holds instead of the contract, if anything does. */
  override(use: QuotaUser): ScenarioLimit | undefined;
  /** So many requests are left, in windows that begin now; at most as many as the limits allow. */
  leave(use: QuotaUser, remaining: number): void;
  /** As for a request that no quota belongs to. */
  untouched(use: Pick<QuotaUser, 'now'>): Allowance | undefined;
}

/** A limit that a session has set, or that one of the API's scenarios brings and which names no API. */
type ScenarioLimit = Omit<LimitOverride, 'api'> & Partial<Pick<LimitOverride, 'api'>>;

export interface QuotaUser {
  readonly world: World;
  /** The credential's name. */
  readonly credential: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface QuotasOptions {
  readonly api: Pick<CompiledApi, 'contract' | 'rateLimit' | 'scenarios'>;
  /** Whether requests are counted; when not, every quota is untouched. */
  readonly limited: boolean;
}

export function compileQuotas({
  api: { contract, rateLimit, scenarios },
  limited,
}: QuotasOptions): Quotas {
  const { name: api } = contract;
  const keys = remembered<string>();
  const keyOf = (credential: string) => keys(credential, (name) => `${api} ${name}`);

  /** Those that the session has set come before those of its scenarios, of which the last one's hold. */
  function overrideOf({ world, credential }: QuotaUser): ScenarioLimit | undefined {
    const found = overrideIn(world.limits, credential);
    if (found) return found;
    const active = world.scenarios(api);
    if (active.size === 0) return undefined;
    return [...active]
      .reverse()
      .map((name) => overrideIn(scenarios.get(name)?.limits ?? [], credential))
      .find((it) => it !== undefined);
  }

  function overrideIn(
    limits: readonly ScenarioLimit[],
    credential: string,
  ): ScenarioLimit | undefined {
    let general: ScenarioLimit | undefined;
    for (const it of limits) {
      if (it.api !== undefined && it.api !== api) continue;
      if (it.credential === credential) return it;
      if (it.credential === undefined) general ??= it;
    }
    return general;
  }

  function measured(use: QuotaUser, counting: boolean): Allowance | undefined {
    if (!rateLimit) return undefined;
    const { world, now, credential } = use;
    const override = overrideOf(use);
    if (!limited || override?.off) return rateLimit.untouched(now);
    const [declared] = rateLimit.quotas;
    const quota: Quota = {
      limit: override?.limit ?? declared.limit,
      seconds: override?.seconds ?? declared.seconds,
    };
    if (world.scenarios(api).has(quotaSpent)) {
      const untouched = rateLimit.untouched(now, quota);
      return { ...untouched, remaining: 0, retryAfter: quota.seconds };
    }
    const key = keyOf(credential);
    const taken = rateLimit.take(world.quotas.get(key) ?? [], {
      now,
      quotas: override ? [quota] : undefined,
      cost: counting ? 1 : 0,
    });
    if (counting) world.quotas.set(key, taken.windows);
    return taken.allowance;
  }

  return {
    count: (use) => measured(use, true),
    stand: (use) => measured(use, false),
    leave(use, remaining) {
      const { world, credential, now } = use;
      const { limit: own } = overrideOf(use) ?? {};
      const windows = (rateLimit?.quotas ?? []).map(({ limit }) => ({
        start: now,
        used: Math.max(0, (own ?? limit) - remaining),
      }));
      world.quotas.set(keyOf(credential), windows);
    },
    override: overrideOf,
    untouched: ({ now }) => rateLimit?.untouched(now),
  };
}
