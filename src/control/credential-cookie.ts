import type { Answer } from '../mock/exchange.ts';
import { Problem } from '../mock/problem.ts';
import { isRecord } from '../spec/json-pointer.ts';
import { apiOf } from './api-routes.ts';
import type { ControlRequest } from './control-request.ts';

/**
 * `{ as }`: signs a browser in to an API whose credential travels in a cookie, which no page can set on a request.
 * The cookie is one as a server sets it: out of reach of scripts, and not sent along from other sites.
 */
export function setCredentialCookie(request: ControlRequest): Answer {
  const api = apiOf(request);
  const { name } = api;
  const { body } = request;
  const as = isRecord(body) ? body.as : undefined;
  const credential = api.credentials.find((it) => it.name === as);
  if (!credential) {
    const names = api.credentials.map((it) => it.name).join(', ');
    throw invalid(`as: expected the name of a credential of ${name}: ${names}`);
  }
  const { Cookie: cookie, ...others } = credential.headers;
  if (cookie === undefined) {
    const carrier = Object.keys(others).join(', ') || 'no header';
    throw invalid(`${name} takes its credentials in ${carrier}, and only a cookie can be set`);
  }
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'Set-Cookie': `${cookie}; Path=/; HttpOnly; SameSite=Lax`,
    },
    body: JSON.stringify({ api: name, as: credential.name }),
  };
}

const invalid = (detail: string): Problem => new Problem(400, { title: 'Invalid body', detail });
