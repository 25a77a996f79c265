import type { LogFilter } from '../mock/log-filter.ts';
import { Problem } from '../mock/problem.ts';
import { defaultSession } from '../mock/sessions.ts';
import type { ControlRequest } from './control-request.ts';

type Name = keyof LogFilter;

const all: readonly Name[] = [
  'session',
  'api',
  'operationId',
  'method',
  'status',
  'url',
  'after',
  'limit',
];

const invalid = (detail: string): Problem => new Problem(400, { title: 'Invalid query', detail });

/** What the query asks for; the session is the request's own where it names none. Throws `Problem` naming what is wrong. */
export function filterOf(request: ControlRequest, names: readonly Name[] = all): LogFilter {
  const { query } = request;
  for (const name of query.keys()) {
    if (!names.some((it) => it === name)) {
      throw invalid(`${name}: there is no such filter; there are: ${names.join(', ')}.`);
    }
    if (query.getAll(name).length > 1) throw invalid(`${name}: expected once.`);
    if (query.get(name) === '') throw invalid(`${name}: expected a value.`);
  }
  const text = (name: Name) => query.get(name) ?? undefined;
  const session = text('session') ?? request.session ?? defaultSession;
  return {
    session: session === '*' ? undefined : session,
    ...operationsOf(request),
    method: methodOf(text('method')),
    status: statusOf(text('status')),
    url: text('url'),
    after: wholeNumber(text('after'), { name: 'after', least: 0 }),
    limit: wholeNumber(text('limit'), { name: 'limit', least: 1 }),
  };
}

function operationsOf({ mock, query }: ControlRequest): Pick<LogFilter, 'api' | 'operationId'> {
  const api = query.get('api') ?? undefined;
  const operationId = query.get('operationId') ?? undefined;
  const names = mock.apis.map(({ name }) => name);
  if (api !== undefined && !names.includes(api)) {
    throw invalid(`api: there is no API ${api}; there are: ${names.join(', ')}.`);
  }
  if (operationId !== undefined) {
    const operations = mock.apis
      .filter(({ name }) => api === undefined || name === api)
      .flatMap((it) => it.operations.map((operation) => operation.operationId));
    if (!operations.includes(operationId)) {
      const list = [...new Set(operations)].join(', ');
      throw invalid(`operationId: there is no operation ${operationId}; there are: ${list}.`);
    }
  }
  return { api, operationId };
}

function methodOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[A-Za-z]+$/.test(text)) return text?.toUpperCase();
  throw invalid('method: expected a method, as GET.');
}

function statusOf(text: string | undefined): string | undefined {
  if (text === undefined || /^([1-5]\d\d|[1-5]xx|0)$/i.test(text)) return text;
  throw invalid('status: expected a status, as 404, or a class, as 4xx.');
}

function wholeNumber(
  text: string | undefined,
  { name, least }: { readonly name: string; readonly least: number },
): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text) && Number(text) >= least) return Number(text);
  throw invalid(`${name}: expected a whole number from ${least} on.`);
}
