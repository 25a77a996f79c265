import type { Target } from '../../src/check.ts';
import { createRandom } from '../../src/world/random.ts';

/** A target that takes its time over every answer: up to so many milliseconds, by a seed. */
export function slowed(target: Target, { seed = 1, most = 20 } = {}): Target {
  const random = createRandom(seed);
  random.seek('latency');
  const pause = () =>
    new Promise((resolve) => {
      setTimeout(resolve, (random.next() * most) / 2);
    });
  return async (request) => {
    // On the way there and on the way back, so that requests overtake one another as answers do.
    await pause();
    const response = await target(request);
    await pause();
    return response;
  };
}
