import { answeredResource } from '../../spec/crud.ts';
import { isRecord } from '../../spec/json-pointer.ts';
import { isSuccess } from '../exchange.ts';
import { changeRules, judgeChanges } from '../judged-change.ts';
import { effectOfAll, type Probe } from '../probe.ts';

/** Changes each record that there is one of, of a mock only: a run has not created it, and may not change it. */
export const changedSingletons: Probe = {
  rules: changeRules,
  cases({ contract }) {
    const of = contract.operations.flatMap((operation) => {
      const { resource } = answeredResource({ contract, operation }) ?? {};
      return resource?.singleton ? [{ operation, resource }] : [];
    });
    return of.flatMap(({ operation, resource }) => {
      const read = of.find(
        (it) => it.resource === resource && it.operation.method === 'GET',
      )?.operation;
      if (!read || operation === read) return [];
      return {
        title: `${operation.operationId}, and what then is different`,
        operation,
        effect: effectOfAll([read, operation]),
        async run(visit) {
          if (!visit.clock) {
            for (const rule of changeRules) {
              visit.inconclusive(
                rule,
                `${operation.operationId} would change what this run did not create`,
              );
            }
            return;
          }
          await judgeChanges(visit, {
            resource,
            operation,
            path: {},
            merges: operation.method !== 'PUT',
            async views() {
              const exchange = await visit.call(read);
              const record = exchange.response.json;
              return isSuccess(exchange) && isRecord(record) ? [{ record, exchange, at: '' }] : [];
            },
            body: async (example) => example,
          });
        },
      };
    });
  },
};
