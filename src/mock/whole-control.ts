import { capsuleOf } from './capsule.ts';
import { createFaultControl, type FaultControl } from './fault-control.ts';
import { compileLens } from './lens.ts';
import { checkedLimit } from './limit-check.ts';
import type { Mock, MockOptions } from './mock.ts';
import type { MockCore } from './mock-core.ts';
import { checkOwnScenarios } from './own-scenarios.ts';
import { defaultSession } from './sessions.ts';
import { shownLog } from './shown-log.ts';
import { createSnapshots } from './snapshots.ts';
import { createStateControl, type StateControl } from './state-control.ts';
import { steered } from './steered-session.ts';

/** What steers a mock and shows what it did, beside where its sessions stand. */
export interface WholeControl extends Pick<Mock, 'log' | 'capsule' | 'snapshots'> {
  /** The controls of a session; what changes it is written down. */
  session(name?: string): FaultControl & StateControl;
}

/** Throws `Problem` for a limit, or a scenario of one's own, that does not fit the APIs. */
export function createWholeControl(
  core: MockCore,
  { limits = [], ownScenarios = {} }: Pick<MockOptions, 'limits' | 'ownScenarios'>,
): WholeControl {
  const { mounted: apis, apiNamed, worlds: sessions, journals, played: options } = core;
  for (const limit of limits) checkedLimit(limit, apiNamed);
  checkOwnScenarios(ownScenarios, apis);
  return {
    session(name = defaultSession) {
      const world = sessions.world(name);
      const journal = journals.of(world);
      return {
        ...steered(createFaultControl({ world, apis, apiNamed }), journal),
        ...steered(createStateControl({ world, apis, apiNamed }), journal),
      };
    },
    capsule(session = defaultSession) {
      return capsuleOf(journals.of(sessions.world(session)), { apis, options });
    },
    log: shownLog(core.log, compileLens(apis)),
    snapshots: createSnapshots({
      apis,
      sessions,
      kept: core.keeper?.snapshots ?? [],
      taken: (snapshot) => core.keeper?.taken(snapshot),
      removed: (name) => core.keeper?.removed(name),
    }),
  };
}
