import { isError } from '../exchange.ts';
import type { ExchangeRule, Problem } from '../rule.ts';

export const errorsRetryAfter: ExchangeRule = {
  name: 'errors/retry-after',
  law: 'A refusal for the rate limit says in whole seconds when to try again: as Retry-After does, and within the window.',
  why: 'A client sleeps as long as it is told. Told nothing it tries at once, and told milliseconds it sleeps for hours.',
  source: 'x-error-format, $retryAfter (openapi/README.md); RFC 9110, 10.2.3',
  judge(exchange, { errors, rateLimit }) {
    const { status, headers, json: body } = exchange.response;
    if (!errors || !isError(exchange) || body === undefined) return undefined;
    const { problems, retryAfter } = errors.read({ status, body });
    const wrong = problems.filter(({ fact }) => fact === 'retryAfter');
    if (wrong.length === 0 && retryAfter === undefined) return undefined;
    const pointer = errors.pointerTo('rate-limited');
    if (wrong.length > 0 || retryAfter === undefined) {
      return wrong.map(({ pointer: place, problem }) => ({ place, problem, pointer }));
    }
    const found: Problem[] = [];
    const header = headers.get('retry-after');
    // The header may be a date as well.
    if (header !== null && /^\d+$/.test(header) && Number(header) !== retryAfter) {
      const problem = `must be the ${retryAfter} seconds that the body says, is ${header}`;
      const place = 'header Retry-After';
      found.push({ place, problem, expected: retryAfter, actual: Number(header), pointer });
    }
    const longest = Math.max(...(rateLimit?.quotas ?? []).map(({ seconds }) => seconds));
    if (Number.isFinite(longest) && retryAfter > longest) {
      const problem = `must ask to wait ${longest} seconds at most, the longest window; asks for ${retryAfter}`;
      found.push({ place: 'body', problem, expected: longest, actual: retryAfter, pointer });
    }
    return found;
  },
};
