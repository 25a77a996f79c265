/** Sends a request out of the mock; undefined stands for a receiver that is not there, too slow, or not allowed. */
export type Deliver = (request: Request) => Promise<Response | undefined>;

/** How long a receiver may take, in milliseconds of real time. */
const patience = 5000;

/** Nothing leaves the machine unless its host is named: loopback always, others by `hosts`. */
export function createDeliver(hosts: readonly string[] = []): Deliver {
  return async (request) => {
    const { hostname } = new URL(request.url);
    if (!isLoopbackHost(hostname) && !hosts.includes(hostname)) return undefined;
    // A redirect could lead out again.
    const sent = fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    return sent.catch(() => undefined);
  };
}

/** `hostname` as the URL standard writes it: IPv6 addresses in brackets. */
export const isLoopbackHost = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
