import { expect } from 'vitest';
import { apis } from '../src/apis/index.ts';
import type { ApiDefinition } from '../src/mock/define-api.ts';
import { compileContract } from '../src/spec/contract.ts';
import { examplePath } from '../src/spec/example-request.ts';
import { call } from './call.ts';
import { exampleRequest } from './example-request.ts';
import { expectLaws, type ListPlan, listPlan } from './list-walk.ts';
import { onEveryTarget, type Target, targetKinds } from './targets.ts';

const sizes = [0, 1, 20, 21, 150];

for (const definition of apis) {
  const { name } = definition;
  const contract = compileContract(definition);
  const fact = onEveryTarget({ api: name });

  for (const operation of contract.operations) {
    fact(`${name} ${operation.operationId} answers its example request`, async (target) => {
      const { line, options } = exampleRequest(contract, operation);
      const { status, text } = await call(target, line, options);
      // Some examples name what a client has to make first.
      if (status !== 404) expect(status, text).toBeLessThan(300);
    });
  }

  const plans = contract.operations.flatMap((operation) => listPlan(contract, operation) ?? []);
  for (const size of sizes) {
    const ofSize = onEveryTarget({ api: name, size, rateLimit: false });
    // The parts of a list are the same everywhere; the links between them are not.
    const kinds = size === 21 ? targetKinds : targetKinds.slice(0, 1);
    for (const plan of plans) {
      for (const path of pathsOf(plan)) {
        ofSize(
          `${name} ${path} of ${size} is the same list in parts of any size`,
          async (target) => {
            const as = await readerOf(target, { definition, path });
            if (as !== undefined) await expectLaws({ target, plan, path, as });
            // With nothing seeded there may be no parent to list below.
            else expect(size, `nobody may read ${path}`).toBe(0);
          },
          kinds,
        );
      }
    }
  }

  onEveryTarget({ api: name, size: 150 })(
    `${name} has lists of several items`,
    async (target) => {
      const lengths = plans.map(async ({ pagination, operation }) => {
        const { body } = await call(target, `GET ${examplePath(barely(operation))}`);
        return pagination.read(body).items.length;
      });
      expect(Math.max(...(await Promise.all(lengths)))).toBeGreaterThan(1);
    },
    ['in process'],
  );
}

type Operation = ListPlan['operation'];

/** With nothing but what the list requires, and with the examples of all its parameters. */
function pathsOf({ operation, pagination, place }: ListPlan): ReadonlySet<string> {
  const paging = [place, pagination.sizeParameter];
  const parameters = operation.parameters.filter(({ name }) => !paging.includes(name));
  return new Set([examplePath(barely(operation)), examplePath({ ...operation, parameters })]);
}

function barely(operation: Operation): Operation {
  return { ...operation, parameters: operation.parameters.filter(({ required }) => required) };
}

/** The first credential that may read the list. */
async function readerOf(
  target: Target,
  { definition, path }: { readonly definition: ApiDefinition; readonly path: string },
): Promise<string | undefined> {
  for (const { name } of definition.credentials ?? [{ name: 'full' }]) {
    if ((await call(target, `GET ${path}`, { as: name })).status === 200) return name;
  }
  return undefined;
}
