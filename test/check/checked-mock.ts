import { type CheckOptions, check, type Report, type Target } from '../../src/check.ts';
import { hostIn } from '../../src/control/prepared-check.ts';
import { createMock, type Mock } from '../../src/index.ts';
import { start } from '../targets.ts';

export interface CheckedMockOptions extends Partial<CheckOptions> {
  readonly api: string;
  readonly seed?: number;
  readonly size?: number;
  /** One of this API that was made before, in the place of one made by `seed` and `size`. */
  readonly mock?: Mock;
  /** Milliseconds that each answer takes, by the clock of its session. */
  readonly lag?: number;
  /** Puts something between the check and the mock. */
  wrap?(target: Target): Target;
}

/** Checks a mock in this process, each case in a session of its own. */
export async function checkedMock({
  api: name,
  seed = 1,
  size,
  mock = createMock({ apis: [name], seed, size, now: Date.parse(start) }),
  lag = 0,
  wrap = (target) => target,
  ...options
}: CheckedMockOptions): Promise<Report> {
  const [api] = mock.apis;
  const answered: Target = async (request) => {
    const response = await mock.fetch(request);
    const session = request.headers.get('parley-session');
    if (lag > 0 && session !== null) mock.session(session).clock.advance(lag);
    return response;
  };
  return check({
    contract: name,
    target: wrap(answered),
    baseUrl: `http://mock.test${api?.basePath}`,
    credentials: api?.credentials ?? [],
    seed,
    host: hostIn(mock),
    ...options,
  });
}

/** One line for each finding, for messages of tests. */
export const sentences = ({ findings }: Report): readonly string[] =>
  findings.map(
    ({ rule, operationId = 'no operation', place, problem, exchanges }) =>
      `${rule}: ${operationId} ${exchanges.at(-1)?.response.status}: ${place} ${problem}`,
  );
