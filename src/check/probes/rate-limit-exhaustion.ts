import type { Exchange } from '../exchange.ts';
import { type CheapCall, cheapCall, metered } from '../metered-call.ts';
import type { Probe, Visit } from '../probe.ts';
import { type DeclaredQuota, declaredQuotas, fillQuota } from '../quota-filler.ts';
import { retryHintOf } from '../retry-hint.ts';
import type { Problem, Rule } from '../rule.ts';
import { judgeQuota, rateLimitQuota } from '../rules/rate-limit-quota.ts';
import { judgeRecovery, rateLimitRecovery } from '../rules/rate-limit-recovery.ts';
import { judgeRefusal, rateLimitRefusal } from '../rules/rate-limit-refusal.ts';
import {
  judgeAfterRefusals,
  judgeHint,
  rateLimitRefusalsFree,
} from '../rules/rate-limit-refusals-free.ts';
import { judgeRetryHint, rateLimitRetryHint } from '../rules/rate-limit-retry-hint.ts';

const rules: readonly Rule[] = [
  rateLimitQuota,
  rateLimitRefusal,
  rateLimitRetryHint,
  rateLimitRecovery,
  rateLimitRefusalsFree,
];

/** Uses each quota up, looks at the refusal, waits as it says, and uses a small one up again. */
export const rateLimitExhaustion: Probe = {
  rules,
  cases(subject) {
    const cheap = subject.rateLimit && cheapCall(subject);
    if (!cheap || !subject.rateLimit) return [];
    return declaredQuotas(subject.rateLimit).map((quota) => ({
      title: `the quota of ${quota.limit} in ${quota.seconds} seconds`,
      operation: cheap.operation,
      effect: 'exhaust',
      run: (visit) => exhaust(visit, { quota, cheap }),
    }));
  },
};

/** Larger quotas are not used up: what a mock is sent in seconds, and a real API in a minute or two. */
const bounds = {
  mock: { limit: 20_000, seconds: Number.POSITIVE_INFINITY },
  real: { limit: 1_000, seconds: 120 },
};

/** Quotas up to this are used up twice. */
const twice = 1_000;

interface Quota {
  readonly quota: DeclaredQuota;
  readonly cheap: CheapCall;
}

async function exhaust(visit: Visit, { quota, cheap }: Quota): Promise<void> {
  const bound = visit.clock ? bounds.mock : bounds.real;
  if (quota.limit > bound.limit || quota.seconds > bound.seconds) {
    return unsure(visit, { rules, reason: `${quota.limit} requests are too many to use up` });
  }
  const begun = await windowBegin(visit, { quota, cheap });
  const refusal = await fill(visit, { quota, cheap, begun, used: 0 });
  if (!refusal) return;
  const { subject } = visit;
  const shown = quota.shown;
  tell(visit, {
    rule: rateLimitRefusal,
    problems: judgeRefusal(refusal, { subject, shown }),
    seen: [refusal],
  });
  const hinted = judgeRetryHint(refusal, { subject, seconds: quota.seconds });
  if (hinted) tell(visit, { rule: rateLimitRetryHint, problems: hinted, seen: [refusal] });
  const hint = hintOf(visit, refusal);
  if (hint === undefined || hint > quota.seconds + 1) return;

  await wait(visit, hint);
  const cured = await visit.call(cheap.operation, cheap.call);
  const problems = judgeRecovery(cured, { hint, waited: hint });
  tell(visit, { rule: rateLimitRecovery, problems, seen: [refusal, cured] });
  if (problems.length > 0 || quota.limit > twice) return;
  const again = await fill(visit, { quota, cheap, begun: await visit.now(), used: 1 });
  if (again) await insist(visit, { quota, cheap, refusal: again });
}

/** Asks on while it is refused: at once, and after half the wait. */
async function insist(
  visit: Visit,
  { cheap, refusal }: Quota & { readonly refusal: Exchange },
): Promise<void> {
  const hint = hintOf(visit, refusal);
  if (hint === undefined) return;
  const ask = () => visit.call(cheap.operation, cheap.call);
  const half = Math.floor(hint / 2);
  const refused: Exchange[] = [refusal];
  for (const waited of hint > 3 ? [0, 0, half] : [0, 0]) {
    await wait(visit, waited);
    const exchange = await ask();
    refused.push(exchange);
    tell(visit, {
      rule: rateLimitRecovery,
      problems: judgeRecovery(exchange, { hint, waited }),
      seen: [refusal, exchange],
    });
    const now = hintOf(visit, exchange);
    if (now === undefined) continue;
    const problems = judgeHint({ left: hint - waited, now }, visit.subject);
    tell(visit, { rule: rateLimitRefusalsFree, problems, seen: [refusal, exchange] });
  }
  await wait(visit, hint > 3 ? hint - half : hint);
  const cured = await ask();
  const problems = judgeAfterRefusals(cured, { refusals: refused.length, hint });
  tell(visit, { rule: rateLimitRefusalsFree, problems, seen: [refusal, cured] });
}

/** The refusal at the end of the quota, whose size is told; undefined where there is none, or it came for another reason. */
async function fill(
  visit: Visit,
  { quota, cheap, begun, used }: Quota & { readonly begun: number; readonly used: number },
): Promise<Exchange | undefined> {
  const { allowed, refusal, last } = await fillQuota(visit, { quota, cheap, used });
  const ended = (await visit.now()) - begun > quota.seconds * 1000;
  const problems = judgeQuota({ ...quota, allowed, refused: refusal !== undefined });
  const early = refusal !== undefined && allowed < quota.limit;
  if (problems.length > 0 && (ended || (early && !visit.clock))) {
    const reason = ended
      ? `${quota.limit} requests took longer than ${quota.seconds} seconds`
      : 'others may have used the quota too';
    unsure(visit, { rules: [rateLimitQuota], reason });
  } else tell(visit, { rule: rateLimitQuota, problems, seen: [refusal ?? last] });
  return refusal;
}

/** When the window began that is now to be used up. Of a real API's, which others began, the next is waited for. */
async function windowBegin(visit: Visit, { quota, cheap }: Quota): Promise<number> {
  if (!visit.clock) {
    const now = await metered(visit, cheap);
    const reset = quota.shown ? now?.allowance.reset : undefined;
    const rest = reset !== undefined && now ? reset - now.after : quota.seconds * 1000;
    await visit.wait(Math.min(Math.max(0, rest), quota.seconds * 1000) + 1_000);
  }
  return visit.now();
}

/** Seconds, as a refusal says; its body is believed before its header. */
function hintOf(visit: Visit, exchange: Exchange): number | undefined {
  const { inBody, inHeader } = retryHintOf(exchange, visit.subject);
  return inBody ?? inHeader;
}

/** A real clock may be a little behind the server's. */
const wait = (visit: Visit, seconds: number): Promise<void> =>
  visit.wait(seconds * 1000 + (visit.clock || seconds === 0 ? 0 : 1_000));

interface Judged {
  readonly rule: Rule;
  readonly problems: readonly Problem[];
  readonly seen: readonly Exchange[];
}

function tell(visit: Visit, { rule, problems, seen }: Judged): void {
  if (problems.length === 0) visit.holds(rule);
  for (const problem of problems) visit.broken(rule, problem, seen);
}

function unsure(
  visit: Visit,
  { rules, reason }: { readonly rules: readonly Rule[]; readonly reason: string },
): void {
  for (const rule of rules) visit.inconclusive(rule, reason);
}
