import type { Metered } from '../metered-call.ts';
import type { Problem, Rule } from '../rule.ts';

export const rateLimitWindow: Rule = {
  name: 'rate-limit/window',
  law: 'Until the reset, the reset stays where it is and no request comes back.',
  why: 'A reset that moves on with every request never comes, and a client that waits for it waits for ever.',
  source: 'x-rate-limit, headers.reset',
};

/** Rounding to whole seconds. */
const tolerance = 1_000;

/** Two answers of one window. */
export function judgeWindow(now: Metered, before: Metered): readonly Problem[] {
  const { headers } = now.rateLimit;
  const problems: Problem[] = [];
  const [was, is] = [before.allowance, now.allowance];
  if (Math.abs(is.reset - was.reset) > tolerance) {
    const problem = `must stay ${was.reset / 1000} until then, became ${is.reset / 1000}`;
    problems.push({
      place: `header ${headers.reset}`,
      problem,
      pointer: '/x-rate-limit/headers/reset',
    });
  }
  if (is.remaining > was.remaining) {
    const problem = `must not rise before the reset, rose from ${was.remaining} to ${is.remaining}`;
    problems.push({
      place: `header ${headers.remaining}`,
      problem,
      pointer: '/x-rate-limit/headers/remaining',
    });
  }
  return problems;
}
