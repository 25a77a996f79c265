import { HostNotAllowed } from './host-not-allowed.ts';

/** Sends a request out of the mock. Rejects where no answer comes, the message saying why. */
export type Deliver = (request: Request) => Promise<Response>;

export interface DeliverOptions {
  /** Hosts besides loopback that requests may go to. */
  readonly hosts?: readonly string[] | undefined;
  /** How long a receiver may take, in milliseconds of real time. */
  readonly patience?: number | undefined;
  /** What sends a request that may go. Default: `fetch`. */
  readonly send?: ((request: Request) => Promise<Response>) | undefined;
}

/** Nothing leaves the machine unless its host is named. */
export function createDeliver({
  hosts = [],
  patience = 5000,
  send = (request) => fetch(request),
}: DeliverOptions = {}): Deliver {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  return async (request) => {
    const { hostname } = new URL(request.url);
    if (!isLoopbackHost(hostname) && !allowed.has(hostname)) {
      throw new HostNotAllowed(
        `${hostname} is neither loopback nor a host that deliveries may go to`,
      );
    }
    // A redirect could lead out again.
    const rules = { redirect: 'manual', signal: AbortSignal.timeout(patience) } as const;
    try {
      return await send(new Request(request, rules));
    } catch (error) {
      throw new Error(reasonOf(error, patience), { cause: error });
    }
  };
}

/** Whether a URL leads to this machine; what is no URL leads nowhere. */
export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && isLoopbackHost(new URL(url).hostname);

/** `hostname` as the URL standard writes it: IPv6 addresses in brackets. */
export const isLoopbackHost = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

function reasonOf(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer within ${patience / 1000} s`;
  const { code, message } = (error.cause ?? error) as { code?: unknown; message?: unknown };
  return `no answer: ${code ?? message}`;
}
