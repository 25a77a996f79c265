import { isRecord } from '../../spec/json-pointer.ts';
import { answersRecord } from '../change.ts';
import { isSuccess } from '../exchange.ts';
import { changeRules, judgeChanges, type View } from '../judged-change.ts';
import { findListed } from '../listed.ts';
import { ownCase, settle } from '../own-case.ts';
import { makerOf, type OwnRecord, pathOf } from '../own-record.ts';
import type { Probe, Visit } from '../probe.ts';

/** Changes a record of each kind in each documented way. */
export const changedRecords: Probe = {
  rules: changeRules,
  cases(subject) {
    const maker = makerOf(subject);
    return maker.lifecycles.flatMap((lifecycle) =>
      lifecycle.changes
        .filter((operation) => answersRecord(subject, operation))
        .map((operation) =>
          ownCase({
            title: `${operation.operationId}, and what then is different`,
            operation,
            calls: [...maker.operations(lifecycle), operation, lifecycle.read, lifecycle.list],
            rules: changeRules,
            async run(visit) {
              const own = await maker.make(visit, lifecycle);
              await settle(visit);
              await judgeChanges(visit, {
                resource: lifecycle.resource,
                operation,
                path: pathOf(operation, own),
                merges: operation.method === 'PATCH',
                views: () => viewsOf(visit, own),
                body: (example) => maker.body(visit, operation, example),
              });
            },
          }),
        ),
    );
  },
};

async function viewsOf(visit: Visit, own: OwnRecord): Promise<readonly View[]> {
  const { read, list } = own.lifecycle;
  const created = read || list ? [] : [{ record: own.record, exchange: own.exchange, at: '' }];
  const { item, pointer: at = '', exchange: page } = (await findListed(visit, own)) ?? {};
  const listed = item && page ? [{ record: item, exchange: page, at }] : [];
  const exchange = read && (await visit.call(read, { path: pathOf(read, own) }));
  const record = exchange?.response.json;
  const alone =
    exchange && isSuccess(exchange) && isRecord(record) ? [{ record, exchange, at: '' }] : [];
  return [...created, ...listed, ...alone];
}
