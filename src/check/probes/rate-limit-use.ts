import { isSuccess } from '../exchange.ts';
import {
  type CheapCall,
  cheapCall,
  type Metered,
  metered,
  otherCredential,
} from '../metered-call.ts';
import type { Probe, Visit } from '../probe.ts';
import type { Rule } from '../rule.ts';
import { judgeCost, rateLimitCost } from '../rules/rate-limit-cost.ts';
import { judgeOwnQuota, rateLimitPerCredential } from '../rules/rate-limit-per-credential.ts';
import { judgeReset, rateLimitReset } from '../rules/rate-limit-reset.ts';
import { judgeWindow, rateLimitWindow } from '../rules/rate-limit-window.ts';

const rules: readonly Rule[] = [
  rateLimitReset,
  rateLimitCost,
  rateLimitWindow,
  rateLimitPerCredential,
];

/** Watches what a few requests take from the quota, and whether those of another credential do. */
export const rateLimitUse: Probe = {
  rules,
  cases(subject) {
    const cheap = subject.rateLimit && cheapCall(subject);
    if (!cheap) return [];
    const { operation } = cheap;
    const common = { operation, effect: 'read' } as const;
    return [
      {
        ...common,
        title: 'what a request takes from the quota',
        run: (visit) => watch(visit, cheap),
      },
      { ...common, title: 'quotas of two credentials', run: (visit) => compare(visit, cheap) },
    ];
  },
};

const requests = 5;

async function watch(visit: Visit, cheap: CheapCall): Promise<void> {
  let before: Metered | undefined;
  for (let sent = 0; sent < requests; sent++) {
    const now = await metered(visit, cheap);
    if (!now) return unsaid(visit, [rateLimitReset, rateLimitCost, rateLimitWindow]);
    // A refusal takes nothing.
    if (!isSuccess(now.exchange)) {
      const { status } = now.exchange.response;
      const reason = `${cheap.operation.operationId} answered ${status}`;
      return sent === 0 ? visit.inconclusive(rateLimitCost, reason) : undefined;
    }
    tell(visit, { rule: rateLimitReset, problems: judgeReset(now), seen: [now] });
    // A mock's session begins with a full quota.
    const full = sent === 0 && visit.clock !== undefined;
    const remaining = full ? now.allowance.limit : before?.allowance.remaining;
    const ended = before !== undefined && now.after >= before.allowance.reset;
    if (remaining !== undefined && !ended) {
      const alone = visit.clock !== undefined;
      const problems = judgeCost(now, { before: remaining, alone });
      tell(visit, { rule: rateLimitCost, problems, seen: before ? [before, now] : [now] });
    }
    if (before && !ended) {
      tell(visit, {
        rule: rateLimitWindow,
        problems: judgeWindow(now, before),
        seen: [before, now],
      });
    }
    before = now;
  }
}

async function compare(visit: Visit, cheap: CheapCall): Promise<void> {
  const as = otherCredential(visit, cheap.operation);
  if (as === undefined) {
    return visit.inconclusive(rateLimitPerCredential, 'needs a second credential');
  }
  const before = await metered(visit, cheap);
  const others = 2;
  for (let sent = 0; sent < others; sent++) await metered(visit, { ...cheap, as });
  const after = await metered(visit, cheap);
  if (!before || !after) return unsaid(visit, [rateLimitPerCredential]);
  if (after.after >= before.allowance.reset) {
    return visit.inconclusive(rateLimitPerCredential, 'the window ended meanwhile');
  }
  const problems = judgeOwnQuota(after, { before, others });
  if (problems.length > 0 && !visit.clock) {
    return visit.inconclusive(rateLimitPerCredential, 'others used the credential meanwhile');
  }
  tell(visit, { rule: rateLimitPerCredential, problems, seen: [before, after] });
}

interface Judged {
  readonly rule: Rule;
  readonly problems: ReturnType<typeof judgeReset>;
  readonly seen: readonly Metered[];
}

function tell(visit: Visit, { rule, problems, seen }: Judged): void {
  if (problems?.length === 0) visit.holds(rule);
  for (const problem of problems ?? []) {
    visit.broken(
      rule,
      problem,
      seen.map(({ exchange }) => exchange),
    );
  }
}

function unsaid(visit: Visit, unsure: readonly Rule[]): void {
  for (const rule of unsure) visit.inconclusive(rule, 'answers do not tell of the quota');
}
