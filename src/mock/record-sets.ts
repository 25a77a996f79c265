import type { Fake } from '../world/fake.ts';
import type { Store } from '../world/store.ts';
import type { Seeded } from '../world/world.ts';
import type { Scenario } from './scenarios.ts';
import type { Given } from './sessions.ts';

/** Those of the scenarios that are on which bring or change records, in the order they were switched on. */
export const variantOf = (
  scenarios: ReadonlyMap<string, Scenario>,
  active: ReadonlySet<string>,
): readonly string[] => [...active].filter((name) => scenarios.get(name)?.records);

/**
 * A store for a world in which these scenarios are on. Of several that bring records, the last one's are taken; what
 * scenarios change is changed in them, or in what the session has.
 */
export function variedStore(
  { api, variant, other }: Seeded,
  {
    scenarios,
    start,
    base,
    fake,
  }: Given & { readonly scenarios: ReadonlyMap<string, Scenario>; readonly fake: Fake },
): Store {
  const last = variant.at(-1);
  if (last === undefined) return base();
  const store = changes(last) ? other(variant.slice(0, -1)).fork() : base(last).fork();
  for (const name of changes(last) ? [last] : variant) change(store, name);
  return store;

  function changes(name: string): boolean {
    return typeof scenarios.get(name)?.records === 'function';
  }

  function change({ collections }: Store, name: string): void {
    const records = scenarios.get(name)?.records;
    if (typeof records !== 'function') return;
    records(collections, { start, fake: (address, make) => fake([api, name, address], make) });
  }
}
