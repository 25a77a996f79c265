import type { ExchangeRule, Problem } from '../rule.ts';

export const responseAllow: ExchangeRule = {
  name: 'response/allow',
  law: 'A 405 names in Allow the methods that the path has.',
  why: 'It is the only way in which a client learns what it could have sent.',
  source: 'RFC 9110, 15.5.6 and 10.2.1',
  judge({ request, response: { status, headers } }, { contract }) {
    if (status !== 405) return undefined;
    const pointer = '/paths';
    const place = 'header Allow';
    const allow = headers.get('allow');
    if (allow === null) return [{ place, problem: 'is required with 405', pointer }];
    const listed = allow.split(',').map((it) => it.trim());
    const problems: Problem[] = [];
    if (listed.includes(request.method)) {
      problems.push({ place, problem: `must not list ${request.method}`, actual: allow, pointer });
    }
    const match = contract.route(request.method, request.path);
    const missing =
      match.kind === 'method-not-allowed'
        ? match.allowed.filter((method) => !listed.includes(method))
        : [];
    if (missing.length > 0) {
      const problem = `must list ${missing.join(', ')}`;
      problems.push({ place, problem, expected: missing, actual: allow, pointer });
    }
    return problems;
  },
};
