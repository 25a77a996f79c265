import type { ErrorKind } from '../../conventions/api-error.ts';
import type { RawCall } from '../call.ts';
import { rawCallOf } from '../call.ts';
import { effectOfMethod, type Probe, type ProbeCase, type Visit } from '../probe.ts';
import { harmlessPath, unknownKey } from '../proper-call.ts';
import { undecided } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { errorsUnknownMethod } from '../rules/errors-unknown-method.ts';
import { errorsUnknownPath } from '../rules/errors-unknown-path.ts';
import type { Subject } from '../subject.ts';

/** Asks for paths that the contract does not have, and for some that it has by methods that it lacks. */
export const unknownPaths: Probe = {
  rules: [errorsUnknownPath, errorsUnknownMethod],
  feeds: ['response/allow', 'errors'],
  cases: (subject) => [...paths(subject), ...methods(subject)],
};

function paths({ contract }: Subject): readonly ProbeCase[] {
  const [first] = contract.operations;
  const below = first ? `${first.path.replace(/\{[^{}]*\}/g, 'parley')}/parley-unknown/path` : '/';
  return ['/parley-unknown', below]
    .filter((path) => contract.route('GET', path).kind === 'unknown-path')
    .map((path) => ({
      title: `GET ${path}, which is no path`,
      operation: undefined,
      effect: 'read',
      run: (visit) =>
        tell(visit, {
          rule: errorsUnknownPath,
          kind: 'unknown-path',
          usual: [404],
          call: { method: 'GET', to: path },
        }),
    }));
}

/** Of each method so many paths: one server mostly refuses them all in the same way. */
const pathsPerMethod = 2;

function methods({ contract }: Subject): readonly ProbeCase[] {
  const cases: ProbeCase[] = [];
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    const lacking = contract.operations.flatMap((operation) => {
      const { to } = rawCallOf(operation, { path: harmlessPath(operation) });
      const path = to.replace(/\?.*/, '');
      return contract.route(method, path).kind === 'method-not-allowed' ? [path] : [];
    });
    for (const path of [...new Set(lacking)].slice(0, pathsPerMethod)) {
      const effect = effectOfMethod(method);
      cases.push({
        title: `${method} ${path}, which has no such method`,
        operation: undefined,
        effect,
        async run(visit) {
          // A server that took it could do to a whole collection what nobody documented.
          const harmless = visit.clock || effect === 'read' || path.endsWith(`/${unknownKey}`);
          if (!harmless) return visit.inconclusive(errorsUnknownMethod, 'it could do harm');
          await tell(visit, {
            rule: errorsUnknownMethod,
            kind: 'method-not-allowed',
            usual: [404, 405, 501],
            call: { method, to: path },
          });
        },
      });
    }
  }
  return cases;
}

interface Expected {
  readonly rule: Rule;
  readonly kind: ErrorKind;
  /** Where the contract does not say. */
  readonly usual: readonly number[];
  readonly call: RawCall;
}

async function tell(visit: Visit, { rule, kind, usual, call }: Expected): Promise<void> {
  const exchange = await visit.send(call);
  const reason = undecided(exchange);
  if (reason !== undefined) return visit.inconclusive(rule, reason);
  const { status } = exchange.response;
  const { errors } = visit.subject;
  const declared = errors?.statusOf(kind);
  const expected = declared === undefined ? usual : [declared];
  if (expected.includes(status)) return visit.holds(rule);
  const pointer = errors?.pointerTo(kind) ?? '/paths';
  const problem = `must be ${expected.join(' or ')}, is ${status}`;
  visit.broken(rule, { place: 'status', problem, expected, actual: status, pointer }, [exchange]);
}
