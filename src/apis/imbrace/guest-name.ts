import { type Instant, timestamp } from '../../world/clock.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Guest#753342@7 Apr 2022`; the day is that of UTC. */
export function guestName(number: number, created: Instant): string {
  const [year, month, day] = timestamp(created).slice(0, 10).split('-');
  return `Guest#${number}@${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
