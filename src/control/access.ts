import { isLoopback } from '../mock/deliver.ts';
import type { MockRequest } from '../mock/exchange.ts';
import { Problem } from '../mock/problem.ts';

/** Who may use the control API of a running mock. */
export interface ControlAccess {
  /** Whether the server listens on the loopback interface only. */
  readonly loopbackOnly: boolean;
  /** Asked of every request when set, as `Authorization: Bearer <token>`. */
  readonly token?: string | undefined;
  /** Origins besides loopback whose pages may use it, as `https://app.example`. */
  readonly origins: readonly string[];
}

/**
 * Throws `Problem` for a request that may not steer the mock. The `Host` check keeps out pages that reach a loopback
 * server by rebinding their own name to it, the `Origin` check those that send requests across origins.
 */
export function requireAccess(request: MockRequest, access: ControlAccess): void {
  requirePlace(request, access);
  // A preflight brings no credentials (Fetch standard, 3.3.5); the request after it does.
  if (
    access.token !== undefined &&
    request.method !== 'OPTIONS' &&
    !sameText(request.header('authorization') ?? '', `Bearer ${access.token}`)
  ) {
    throw new Problem(401, {
      title: 'Control token needed',
      detail: 'Send Authorization: Bearer <the value of --control-token>.',
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  }
}

/** The same but for the token, which a browser cannot send before it has a page that asks for it. */
export function requirePlace(request: MockRequest, access: ControlAccess): void {
  if (!access.loopbackOnly && access.token === undefined) {
    throw refused(
      'The control API is off, because the mock does not listen on loopback only. Start it with --control-token <token>.',
    );
  }
  const host = request.header('host');
  if (access.loopbackOnly && (host === undefined || !isLoopback(`http://${host}`))) {
    throw refused(
      `The control API answers on a loopback host only, not as ${JSON.stringify(host ?? '')}.`,
    );
  }
  const origin = request.header('origin');
  if (origin !== undefined && !mayComeFrom(origin, { request, access })) {
    throw refused(
      `Pages of ${origin} may not use the control API. Allow them with --control-origin ${origin}.`,
    );
  }
}

/** The console is a page of the mock's own origin, whatever host that is reached as. */
export const mayComeFrom = (
  origin: string,
  { request, access }: { readonly request: MockRequest; readonly access: ControlAccess },
): boolean => access.origins.includes(origin) || isLoopback(origin) || origin === request.origin;

const refused = (detail: string): Problem =>
  new Problem(403, { title: 'Control API refused', detail });

/** Takes as long for a wrong token as for the right one. */
function sameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < expected.length; index++) {
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  }
  return difference === 0;
}
