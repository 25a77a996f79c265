import type { Task } from '../world/agenda.ts';
import type { Fake } from '../world/fake.ts';
import type { World } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import type { Deliver } from './deliver.ts';
import { compileRemoval } from './references.ts';
import type { Stage } from './scene.ts';

/** Sets the stage of a world for the API's operations and tasks. `now`: milliseconds since the epoch. */
export function compileStage({
  api: { contract, definition },
  fake,
}: {
  readonly api: CompiledApi;
  readonly fake: Fake;
}): (world: World, now: number) => Stage {
  const { name, resources } = contract;
  const remove = compileRemoval(contract);
  return (world, now) => {
    const store = world.store(name);
    return {
      store,
      now,
      newKey(collection) {
        const { newKey, firstKeys = [] } = definition.collections?.[collection] ?? {};
        const prefix = resources.get(collection)?.keyPrefix ?? '';
        const ordinal = store.nextOrdinal(collection);
        const address = [name, collection, `created ${ordinal}`];
        return (
          firstKeys[ordinal] ??
          fake(address, newKey ?? ((faker) => prefix + faker.string.alphanumeric(12)))
        );
      },
      remove: (collection, key) => remove(store, { collection, key }),
      fake: (address, make) => fake([name, address], make),
      schedule(task, { after, payload, lane }) {
        const own = lane === undefined ? undefined : `${name} ${lane}`;
        world.agenda.schedule({ at: now + after, api: name, name: task, payload, lane: own });
      },
      traffic: () => world.traffic(name).tallies(),
      inScenario: (scenario) => world.scenarios(name).has(scenario),
    };
  };
}

export interface TaskRun {
  readonly task: Task;
  readonly api: CompiledApi;
  readonly stage: Stage;
  readonly deliver: Deliver;
  report(error: unknown): void;
}

/** Runs a task that has fallen due; what goes wrong in it is reported, for nobody waits for it. */
export function runTask({ task, api, stage, deliver, report }: TaskRun): void | Promise<void> {
  const { store, ...rest } = stage;
  const run = api.definition.tasks?.[task.name];
  try {
    if (!run) throw new Error(`${api.contract.name} has no task ${task.name}.`);
    const outgoing = run({ ...rest, records: store.collections, payload: task.payload, deliver });
    return outgoing?.catch(report);
  } catch (error) {
    report(error);
  }
}
