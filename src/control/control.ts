import { type Answer, BodyTooLarge, type MockRequest } from '../mock/exchange.ts';
import type { Mock } from '../mock/mock.ts';
import { Problem } from '../mock/problem.ts';
import { compilePathTemplate } from '../spec/path-template.ts';
import { type ControlAccess, mayComeFrom, requireAccess } from './access.ts';
import { controlPrefix } from './control-prefix.ts';
import type { ControlRequest } from './control-request.ts';
import { routeTable } from './routes.ts';

export interface ControlOptions {
  readonly mock: Mock;
  readonly access: ControlAccess;
  readonly version: string;
}

const routes = routeTable.map((row) => ({
  ...row,
  template: compilePathTemplate(row.path, row.path),
}));

/** Answers requests whose path begins with `/_parley`. */
export function createControl(options: ControlOptions): (request: MockRequest) => Promise<Answer> {
  return async (request) => {
    try {
      requireAccess(request, options.access);
      return shared(request, options, await controlled(request, options));
    } catch (error) {
      if (error instanceof Problem) return shared(request, options, error.answer());
      throw error;
    }
  };
}

async function controlled(
  request: MockRequest,
  { mock, version }: ControlOptions,
): Promise<Answer> {
  if (request.method === 'OPTIONS') return { status: 204, headers: {}, body: undefined };
  const path = request.path.slice(controlPrefix.length);
  const here = routes.filter(({ template }) => template.match(path));
  const found = here.find((route) => route.method === request.method);
  if (!found) {
    const known = routes.map((route) => `${route.method} ${controlPrefix}${route.path}`);
    throw here.length > 0
      ? new Problem(405, {
          title: 'Method not allowed',
          detail: `${path} takes ${here.map(({ method }) => method).join(', ')}.`,
          headers: { Allow: here.map(({ method }) => method).join(', ') },
        })
      : new Problem(404, { title: 'No such control', detail: `There are: ${known.join('; ')}.` });
  }
  const controlRequest: ControlRequest = {
    mock,
    version,
    session: request.header('parley-session'),
    header: request.header,
    origin: request.origin,
    path: found.template.match(path) ?? {},
    query: request.query,
    body: await bodyOf(request, found.bodyLimit),
  };
  if (!found.early) await mock.ready();
  if ('answer' in found) return found.answer(controlRequest);
  const reply = await found.route(controlRequest);
  if (request.method !== 'GET') await mock.saved(controlRequest.session);
  if (reply === undefined) return { status: 204, headers: {}, body: undefined };
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(reply),
  };
}

async function bodyOf(request: MockRequest, limit = 1_048_576): Promise<unknown> {
  if (request.method === 'GET') return undefined;
  try {
    const bytes = await request.body(limit);
    return bytes.byteLength === 0 ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof BodyTooLarge) {
      throw new Problem(413, {
        title: 'Body too large',
        detail: `Expected at most ${limit / 1_048_576} MiB.`,
      });
    }
    throw new Problem(400, { title: 'Invalid body', detail: 'Expected JSON.' });
  }
}

/** Lets the allowed pages read the answers (Fetch standard, 3.3). */
function shared(request: MockRequest, { access }: ControlOptions, answer: Answer): Answer {
  const origin = request.header('origin');
  if (origin === undefined || !mayComeFrom(origin, { request, access })) return answer;
  const headers = {
    ...answer.headers,
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
    'Access-Control-Expose-Headers': 'X-Total-Count',
    // Without it, a page of another port would not keep the cookie that it asked for.
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': request.header('access-control-request-headers') ?? '',
    Vary: 'Origin',
  };
  return { ...answer, headers };
}
