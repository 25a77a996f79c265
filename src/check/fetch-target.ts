import type { Target } from './exchange.ts';

/** Milliseconds that a target may take for one answer. */
const patience = 30_000;

/**
 * A server that is reached by `fetch`. Rejects with an error whose message says why in a few words. When the signal is
 * aborted, it ends the reading requests under way: what others have made must be known, to be deleted by later ones.
 */
export function fetchTarget(signal?: AbortSignal): Target {
  return async (request) => {
    const limits = [AbortSignal.timeout(patience)];
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (signal && !signal.aborted && reads) limits.push(signal);
    try {
      return await fetch(request, { signal: AbortSignal.any(limits) });
    } catch (error) {
      // Without its cause, which says less.
      throw new Error(reasonOf(error));
    }
  };
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNRESET: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed; trust it by NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed; trust it by NODE_EXTRA_CA_CERTS',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${patience / 1000} s`;
  const { code, message } = (error.cause ?? error) as { code?: string; message?: string };
  return reasons[code ?? ''] ?? (message || code || error.message);
}
