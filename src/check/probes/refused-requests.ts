import { mayCall } from '../../conventions/security.ts';
import type { Operation } from '../../spec/operation.ts';
import { referencesIn } from '../../spec/reference.ts';
import type { Call } from '../call.ts';
import { type Exchange, isSuccess } from '../exchange.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { findListed, firstPart } from '../listed.ts';
import { ownCase, settle } from '../own-case.ts';
import { type Maker, makerOf, type OwnRecord, pathOf } from '../own-record.ts';
import type { CheckCredential, Probe, ProbeCase, Visit } from '../probe.ts';
import type { Problem } from '../rule.ts';
import { referenceExists } from '../rules/state-reference.ts';
import { refusedChangesNothing } from '../rules/state-refused-changes-nothing.ts';
import { uniqueHeld } from '../rules/state-unique.ts';
import { sameJson } from '../same-json.ts';
import type { Subject } from '../subject.ts';
import { type Judged, refusalProblems, statusProblems, tell } from '../tell.ts';

/** Sends what has to be refused, and looks whether it left something behind. */
export const refusedRequests: Probe = {
  rules: [uniqueHeld, referenceExists, refusedChangesNothing],
  cases(subject) {
    const maker = makerOf(subject);
    return maker.lifecycles.flatMap((lifecycle) => [
      ...uniqueCases(maker, lifecycle, subject),
      ...referenceCases(maker, lifecycle, subject),
      refusedCase(maker, lifecycle),
    ]);
  },
};

function uniqueCases(maker: Maker, lifecycle: Lifecycle, subject: Subject): readonly ProbeCase[] {
  const { create, resource } = lifecycle;
  const status = subject.errors?.statusOf('conflict') ?? 409;
  return (resource.unique ?? []).map((property) =>
    ownCase({
      title: `${create.operationId} with the ${property} of another record`,
      operation: create,
      calls: maker.operations(lifecycle),
      rules: [uniqueHeld],
      async run(visit) {
        const own = await maker.make(visit, lifecycle);
        if (typeof own.sent[property] !== 'string') {
          visit.inconclusive(uniqueHeld, `the example has no ${property}`);
          return;
        }
        const path = own.parent && pathOf(create, own.parent);
        const second = await visit.call(create, { path, json: own.sent });
        const why = `another record has this ${property}`;
        const problems = statusProblems(second, { status, why });
        tell(visit, uniqueHeld, { problems, exchanges: [own.exchange, second] });
      },
    }),
  );
}

function referenceCases(
  maker: Maker,
  lifecycle: Lifecycle,
  subject: Subject,
): readonly ProbeCase[] {
  const { create, changes } = lifecycle;
  return [create, ...changes].flatMap((operation) => {
    const schema = operation.requestBody?.content[0]?.schema;
    const references = schema === undefined ? [] : referencesIn(subject.contract, schema);
    return references.map(({ property, collection }) =>
      ownCase({
        title: `${operation.operationId} with a ${property} that names nothing`,
        operation,
        calls: [...maker.operations(lifecycle), operation],
        rules: [referenceExists],
        async run(visit) {
          const own = await maker.make(visit, lifecycle);
          const path =
            operation === create
              ? own.parent && pathOf(create, own.parent)
              : pathOf(operation, own);
          const json = { ...own.sent, [property]: `${own.key}-names-nothing` };
          const exchange = await visit.call(operation, { path, json });
          const why = `${property} names none of the ${collection}`;
          const problems = refusalProblems(exchange, why);
          tell(visit, referenceExists, { problems, exchanges: [exchange] });
        },
      }),
    );
  });
}

/** Each way to be refused that does not depend on what the request says. */
function refusedCase(maker: Maker, lifecycle: Lifecycle): ProbeCase {
  const { create, changes, remove, list } = lifecycle;
  return ownCase({
    title: `${create.operationId} and its like, refused`,
    operation: create,
    calls: [...maker.operations(lifecycle), ...changes, remove, list],
    rules: [refusedChangesNothing],
    async run(visit) {
      const own = await maker.make(visit, lifecycle);
      await settle(visit);
      const path = own.parent && pathOf(create, own.parent);
      const json = await maker.newBody(visit, lifecycle);
      const wrong = create.requestBody?.required ? [{ path, json: [] }] : [];
      for (const call of [...wrong, ...unauthorized(visit, create, { path, json })]) {
        await judge(visit, { own, send: () => visit.call(create, call) });
      }
      for (const operation of [...changes, ...(remove ? [remove] : [])]) {
        for (const call of unauthorized(visit, operation, { path: pathOf(operation, own) })) {
          await judge(visit, { own, send: () => visit.call(operation, call) });
        }
      }
    },
  });
}

/** The call without a credential, and with one that is known not to suffice. */
function unauthorized(visit: Visit, operation: Operation, call: Call): readonly Call[] {
  if (operation.security.length === 0) return [];
  const lacks = ({ roles }: CheckCredential) => roles !== undefined && !mayCall(operation, roles);
  const forbidden = visit.credentials.find((it) => !it.expired && lacks(it));
  return [{ ...call, as: null }, ...(forbidden ? [{ ...call, as: forbidden.name }] : [])];
}

interface Refusing {
  readonly own: OwnRecord;
  send(): Promise<Exchange>;
}

async function judge(visit: Visit, refusing: Refusing): Promise<void> {
  const first = await refusal(visit, refusing);
  if (!first) return;
  const { refused, problems } = first;
  if (problems.length === 0 || visit.clock) {
    tell(visit, refusedChangesNothing, first);
    return;
  }
  // Others change a real API too, and some of it changes by itself: what is wrong is so a second time.
  const again = await refusal(visit, refusing);
  if (again && again.problems.length > 0) tell(visit, refusedChangesNothing, again);
  else {
    const { operation } = refused;
    const reason = `something else changed the records of ${operation?.operationId} too`;
    visit.inconclusive(refusedChangesNothing, reason);
  }
}

interface Refusal extends Judged {
  readonly refused: Exchange;
}

/** Undefined for what was not refused, or whose effect could not be seen. */
async function refusal(visit: Visit, { own, send }: Refusing): Promise<Refusal | undefined> {
  const before = await stateOf(visit, own);
  const refused = await send();
  if (!before || isSuccess(refused)) return undefined;
  const after = await stateOf(visit, own);
  if (!after) return undefined;
  const { method, url } = refused.request;
  const problem: Problem = {
    place: 'body',
    problem: `must be as before ${method} ${new URL(url).pathname} was refused with ${refused.response.status}, is not`,
    expected: before.state,
    actual: after.state,
    pointer: after.exchange.operation?.pointer ?? '',
  };
  return {
    refused,
    problems: sameJson(before.state, after.state) ? [] : [problem],
    exchanges: [refused, after.exchange],
  };
}

/** What the API shows of the record and of its list; undefined where it shows nothing. */
async function stateOf(
  visit: Visit,
  own: OwnRecord,
): Promise<{ readonly state: unknown; readonly exchange: Exchange } | undefined> {
  const { read, list } = own.lifecycle;
  const listed = list && (await findListed(visit, own));
  const first = list && (await firstPart(visit, own));
  const exchange = first ?? (read && (await visit.call(read, { path: pathOf(read, own) })));
  if (!exchange) return undefined;
  return { state: [exchange.response.json, listed?.item ?? null, listed?.total ?? null], exchange };
}
