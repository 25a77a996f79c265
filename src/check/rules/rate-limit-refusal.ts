import type { Exchange } from '../exchange.ts';
import { refusalStatus } from '../retry-hint.ts';
import type { Problem, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const rateLimitRefusal: Rule = {
  name: 'rate-limit/refusal',
  law: 'A request over the limit is refused with the declared status, body and headers, none remaining.',
  why: 'Only a client that recognises the refusal knows that the request was right and only came too early.',
  source: 'x-error-format, kinds.rate-limited; RFC 6585, 4',
};

const kind = '/x-error-format/kinds/rate-limited';

/** `shown`: whether the quota that is used up is the one that the headers tell of. */
export function judgeRefusal(
  { response }: Exchange,
  { subject, shown }: { readonly subject: Subject; readonly shown: boolean },
): readonly Problem[] {
  const { errors, rateLimit } = subject;
  const { status: actual, json, mediaType } = response;
  const expected = refusalStatus(subject);
  if (actual !== expected) {
    const problem = `must be ${expected} over the limit, is ${actual}`;
    return [{ place: 'status', problem, expected, actual, pointer: `${kind}/status` }];
  }
  const problems: Problem[] = [];
  for (const { pointer, problem } of errors?.read({ status: actual, body: json }).problems ?? []) {
    problems.push({ place: pointer || 'body', problem, actual: json, pointer: kind });
  }
  if (errors && mediaType !== errors.mediaType) {
    const problem = `must be ${errors.mediaType}, is ${mediaType}`;
    problems.push({ place: 'media type', problem, pointer: '/x-error-format/mediaType' });
  }
  const allowance = rateLimit?.read(response.headers);
  if (!rateLimit || !shown) return problems;
  const place = `header ${rateLimit.headers.remaining}`;
  const pointer = '/x-rate-limit/headers/remaining';
  if (!allowance)
    problems.push({ place, problem: 'must tell of the quota in a refusal too', pointer });
  else if (allowance.remaining !== 0) {
    const problem = `must be 0 in a refusal, is ${allowance.remaining}`;
    problems.push({ place, problem, expected: 0, actual: allowance.remaining, pointer });
  }
  return problems;
}
