import { isRecord, valueAt } from '../../src/spec/json-pointer.ts';
import { type Answered, edited } from './edit.ts';
import { type Called, contractOf, type Fault } from './fault.ts';
import { answer, type Json, jsonOf, type Passing, remembering, withAt } from './session.ts';

interface About {
  readonly name: string;
  readonly rule: `${string}/${string}`;
  readonly operationId: string;
}

/** The API is the area of its laws. */
const apiOf = ({ rule }: About): string => rule.split('/', 1)[0] ?? '';

type Change = (before: unknown) => unknown;

export const oneMore: Change = (count) => Number(count) + 1;
export const oneLess: Change = (count) => Math.max(0, Number(count) - 1);
export const none: Change = () => [];
export const to =
  (value: unknown): Change =>
  () =>
    value;

/** A place in every success is otherwise. `when`: only in those. */
export function otherwise(
  about: About & {
    readonly at: string;
    readonly change: Change;
    when?(answered: Answered, called: Called): boolean;
  },
): Fault {
  const { at, change, when = () => true, operationId, name, rule } = about;
  const api = apiOf(about);
  const edit = (answered: Answered, called: Called) =>
    answered.status < 300 && valueAt(answered.json, at) !== undefined && when(answered, called)
      ? { json: withAt(answered.json, at, change) }
      : undefined;
  return { name, rule, api, operationId, wrap: edited({ api, operationId, edit }) };
}

/** What was answered first is answered to the same request ever after, as from a cache. */
export function stale(about: About): Fault {
  const { operationId, name, rule } = about;
  const api = apiOf(about);
  return {
    name,
    rule,
    api,
    operationId,
    wrap: remembering(api, () => {
      const first = new Map<string, unknown>();
      return async ({ operationId: called, url, sent, request, forward }) => {
        const response = await forward();
        if (called !== operationId || !response.ok) return response;
        const id = `${request.method} ${url.pathname}${url.search} ${JSON.stringify(sent)}`;
        if (!first.has(id)) first.set(id, await jsonOf(response));
        return answer(response, { json: first.get(id) });
      };
    }),
  };
}

/** What has to be refused gets the documented example of a success. */
export function accepted(about: About): Fault {
  const { operationId, name, rule } = about;
  const api = apiOf(about);
  const operation = contractOf(api).operations.find((it) => it.operationId === operationId);
  const success = [...(operation?.responses.values() ?? [])].find(({ status }) =>
    status.startsWith('2'),
  );
  const [example = { deleted: true, id: 'one' }] = Object.values(
    success?.content[0]?.examples ?? {},
  );
  const edit = ({ status }: Answered, { request }: Called) =>
    status >= 400 && status < 500 && status !== 401 && request.method !== 'GET'
      ? { status: Number(success?.status), json: example }
      : undefined;
  return { name, rule, api, operationId, wrap: edited({ api, operationId, edit }) };
}

/** The first success of one operation, with which `serve` answers another. */
export function serving(
  about: About,
  serve: (passing: Passing, memory: Map<string, Json>) => Promise<Response>,
): Fault {
  const { operationId, name, rule } = about;
  const api = apiOf(about);
  return {
    name,
    rule,
    api,
    operationId,
    wrap: remembering(api, () => {
      const memory = new Map<string, Json>();
      return (passing) => serve(passing, memory);
    }),
  };
}

/** An operation that is answered as always and does nothing: its request reaches the server no second time. */
export const doesNothing = (about: About, by: string): Fault =>
  serving(about, async (passing, memory) => {
    const { operationId, path, ask, forward } = passing;
    if (operationId !== by) return forward();
    const [, collection, id] = path.split('/');
    const before = await ask('GET', `/${collection}/${id}`);
    const json = await jsonOf(before);
    const known = memory.get(id ?? '') ?? (isRecord(json) ? json : {});
    return answer(before, { json: known });
  });
