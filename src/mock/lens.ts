import { compileRedaction, type Redaction } from '../conventions/redaction.ts';
import { parsedJson } from '../spec/parsed-json.ts';
import type { CompiledApi } from './compile-api.ts';
import { type Lens, type Recorded, textOf } from './log-entry.ts';
import type { MountedApi } from './mounted-apis.ts';
import { compileNearMisses } from './near-misses.ts';

/** For requests that belong to no API, which can only carry what any request may. */
const noApi = { document: { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} } };

/** Shows exchanges with these APIs. */
export function compileLens(apis: ReadonlyMap<string, MountedApi>): Lens {
  const all = [...apis.values()];
  const secrets = all.flatMap((api) => api.secrets);
  const general = compileRedaction({ contract: noApi, secrets });
  const redactions = new Map<string, Redaction>();
  return {
    redaction(name = '') {
      const known = redactions.get(name);
      if (known) return known;
      const mounted = apis.get(name);
      if (!mounted) return general;
      const made = compileRedaction({ contract: mounted.api.contract, secrets });
      redactions.set(name, made);
      return made;
    },
    near: compileNearMisses(all.map(({ described }) => described)),
    violations: (exchange) => violationsOf(exchange, apis.get(exchange.api ?? '')?.api),
  };
}

function violationsOf(exchange: Recorded, api: CompiledApi | undefined): readonly string[] {
  const { operationId, method, answer } = exchange;
  const operation = api?.contract.operations.find((it) => it.operationId === operationId);
  // An answer to HEAD lacks the body that is documented.
  if (!api || !operation || method === 'HEAD') return [];
  const header = (name: string) =>
    Object.entries(answer.headers).find(([it]) => it.toLowerCase() === name.toLowerCase())?.[1];
  const mediaType = header('content-type')?.split(';')[0]?.trim();
  const text = textOf(answer.body);
  const body =
    text !== undefined && mediaType?.includes('json') ? parsedJson(text) : { value: text };
  if (!body) return ['body is no JSON'];
  const judged = { status: answer.status, mediaType, header, body: body.value };
  return api
    .plan(operation)
    .judge(judged)
    .map(({ place, problem }) => `${place} ${problem}`);
}
