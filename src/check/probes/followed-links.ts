import { isRecord } from '../../spec/json-pointer.ts';
import { type Link, linksOf } from '../../spec/link.ts';
import type { Operation } from '../../spec/operation.ts';
import { evaluated } from '../../spec/runtime-expression.ts';
import type { Call } from '../call.ts';
import { exampleFormOf } from '../example-body.ts';
import { type Exchange, isSuccess, jsonOf } from '../exchange.ts';
import { ownCase } from '../own-case.ts';
import { type Maker, makerOf, pathOf } from '../own-record.ts';
import { effectOf, type Probe, type ProbeCase, type Visit } from '../probe.ts';
import { documentedQuery } from '../requests/parameter-variants.ts';
import { linkLeads } from '../rules/state-link-leads.ts';
import type { Subject } from '../subject.ts';
import { failureProblems, tell } from '../tell.ts';

/** Follows every link of every documented answer. */
export const followedLinks: Probe = {
  rules: [linkLeads],
  cases(subject) {
    const maker = makerOf(subject);
    return subject.contract.operations.flatMap((operation) =>
      [...operation.responses.values()]
        .filter(({ status }) => status.startsWith('2'))
        .flatMap((response) => linksOf(subject.contract, response))
        .map((link) => linkCase({ subject, maker, operation, link })),
    );
  },
};

interface Following {
  readonly subject: Subject;
  readonly maker: Maker;
  /** Whose answer has the link. */
  readonly operation: Operation;
  readonly link: Link;
}

function linkCase({ subject, maker, operation, link }: Following): ProbeCase {
  const { lifecycles } = maker;
  const listed = lifecycles.find(({ list }) => list === operation);
  const owner =
    lifecycles.find(({ create }) => create === operation) ??
    lifecycles.find(({ itemPath }) => itemPath && operation.path.startsWith(itemPath));
  return ownCase({
    title: `${operation.operationId}, then its link ${link.name}`,
    operation,
    calls: [...(owner ? maker.operations(owner) : []), operation, link.operation],
    rules: [linkLeads],
    async run(visit) {
      for (const source of sources(visit)) {
        const exchange = await source();
        const call = isSuccess(exchange) ? callOf(subject, { link, exchange }) : undefined;
        if (!call) continue;
        const linked = await visit.call(link.operation, call);
        const why = `the link ${link.name} of ${operation.operationId} leads there`;
        const problems = failureProblems(linked, why).map((it) => ({
          ...it,
          pointer: link.pointer,
        }));
        tell(visit, linkLeads, { problems, exchanges: [exchange, linked] });
        return;
      }
      visit.inconclusive(linkLeads, `no answer had the values that ${link.name} needs`);
    },
  });

  /** Answers that may have what the link needs, the surest first. */
  function sources(visit: Visit): readonly (() => Promise<Exchange>)[] {
    const own =
      owner &&
      (async () => {
        const made = await maker.make(visit, owner);
        if (operation === owner.create) return made.exchange;
        return visit.call(operation, { path: pathOf(operation, made) });
      });
    if (own && operation === owner.create) return [own];
    // What these answer with is not the run's own, so from there a real API is only read.
    if (!visit.clock && effectOf(link.operation) !== 'read') return own ? [own] : [];
    return [
      ...(own ? [own] : []),
      () => visit.call(operation, { query: documentedQuery(operation) }),
      async () => {
        if (visit.clock && listed && !listed.parentPath) await maker.make(visit, listed);
        return visit.call(operation);
      },
    ];
  }
}

/** The request that a link stands for; undefined where the answer lacks a value that it needs. */
function callOf(
  { contract }: Subject,
  { link, exchange }: { readonly link: Link; readonly exchange: Exchange },
): Call | undefined {
  const { request, response, pathParameters } = exchange;
  const source = {
    url: request.url,
    method: request.method,
    statusCode: response.status,
    request: {
      header: (name: string) => request.headers.get(name) ?? undefined,
      query: request.query,
      path: pathParameters,
      body: jsonOf(request.body ?? ''),
    },
    response: {
      header: (name: string) => response.headers.get(name) ?? undefined,
      body: response.json,
    },
  };
  const parameters = evaluated(link.parameters, source);
  const json = link.requestBody === undefined ? undefined : evaluated(link.requestBody, source);
  if (!isRecord(parameters) || (link.requestBody !== undefined && json === undefined)) {
    return undefined;
  }
  const valuesIn = (place: string) =>
    Object.fromEntries(
      link.operation.parameters
        .filter((it) => it.in === place && (parameters[it.name] ?? null) !== null)
        .map(({ name }) => [name, String(parameters[name])]),
    );
  return {
    path: valuesIn('path'),
    query: valuesIn('query'),
    headers: valuesIn('header'),
    json,
    body: json === undefined ? exampleFormOf(contract, link.operation) : undefined,
  };
}
