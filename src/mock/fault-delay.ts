import { sleep } from '../world/clock.ts';
import type { World } from '../world/world.ts';
import { Problem } from './problem.ts';

/** Holds a request back for so many milliseconds of the session's clock. Throws `Problem` where the session ends meanwhile. */
export async function holdBack({ clock, agenda }: World, milliseconds: number): Promise<void> {
  const onStop = (listener: () => void) => agenda.onStop(listener);
  if (await sleep(clock, { milliseconds, onStop })) return;
  throw new Problem(503, {
    title: 'The session has ended',
    detail: 'The session was reset, or the server closed, while a fault held this request back.',
  });
}
