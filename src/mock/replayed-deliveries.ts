import { fingerprint } from '../world/digest.ts';
import type { CapsuleDelivery } from './capsule-format.ts';
import type { Deliver } from './deliver.ts';
import { HostNotAllowed } from './host-not-allowed.ts';

/** Stands in for the network: requests wait until it is their turn to be answered as they were when recorded. */
export interface ReplayedDeliveries {
  readonly deliver: Deliver;
  /** Takes the request that was recorded from those that wait, or one like it; undefined where there is none. */
  take(recorded: CapsuleDelivery): WaitingDelivery | undefined;
}

export interface WaitingDelivery {
  readonly hash: string;
  answer(recorded: CapsuleDelivery): void;
}

interface Waiting extends WaitingDelivery {
  readonly method: string;
  readonly url: string;
}

/** `shown`: a URL as capsules have it. */
export function replayedDeliveries(shown: (url: string) => string): ReplayedDeliveries {
  const waiting: Waiting[] = [];
  return {
    async deliver(request) {
      const hash = fingerprint(await request.clone().text());
      return new Promise((resolve, reject) => {
        const answer = ({ status, failure = 'no answer', final }: CapsuleDelivery) => {
          if (status > 0) resolve(new Response(null, { status }));
          else reject(final ? new HostNotAllowed(failure) : new Error(failure));
        };
        waiting.push({ method: request.method, url: shown(request.url), hash, answer });
      });
    },
    take({ method, url, hash }) {
      const alike = waiting.filter((it) => it.method === method && it.url === url);
      const found = alike.find((it) => it.hash === hash) ?? alike[0];
      if (found) waiting.splice(waiting.indexOf(found), 1);
      return found;
    },
  };
}
