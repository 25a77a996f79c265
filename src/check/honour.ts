import { exchangeRules } from './exchange-rules.ts';
import { createJudge } from './judge.ts';
import { pathBelow, recordedExchange } from './recorded-exchange.ts';
import type { Problem } from './rule.ts';
import type { Subject } from './subject.ts';

/** What was called, as far as the answer does not tell. */
export interface Called {
  /** Default `GET`. */
  readonly method?: string | undefined;
  /** Below the API's base URL. Default: that of the response's URL. */
  readonly path?: string | undefined;
  /** Where the API is. Default: the servers of the contract. */
  readonly baseUrl?: string | undefined;
}

export interface Honour {
  /** `GET /conversations answered 200` */
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** An answer alone says nothing of the request that it was given to. */
const rules = exchangeRules.filter(({ name }) => !name.startsWith('requests/'));

/** Judges one answer by the contract. Rejects where it cannot be told what was called, or the body was read before. */
export async function honourOf(
  response: Response,
  { subject, called }: { readonly subject: Subject; readonly called: Called },
): Promise<Honour> {
  const { contract } = subject;
  const { method = 'GET' } = called;
  if (response.bodyUsed) {
    throw new TypeError('The body was read already: judge a clone, response.clone().');
  }
  const servers = called.baseUrl === undefined ? contract.servers : [called.baseUrl];
  const { url, path } = placeOf(response.url, { path: called.path, servers });
  const exchange = recordedExchange(contract, {
    baseUrl: url.slice(0, url.length - path.length),
    method: method.toUpperCase(),
    url,
    requestHeaders: new Headers(),
    requestBody: undefined,
    status: response.status,
    responseHeaders: response.headers,
    text: await response.clone().text(),
    milliseconds: 0,
  });
  const line = `${exchange.request.method} ${exchange.request.path}`;
  if (!exchange.operation) {
    throw new TypeError(`${contract.name} has no ${line}. What was called? { method, path }`);
  }
  const judged = createJudge({ subject, rules: rules.filter((it) => it.severity !== 'info') });
  return {
    title: `${line} answered ${response.status}`,
    problems: judged(exchange).flatMap(({ problems }) => problems),
  };
}

interface Place {
  readonly path: string | undefined;
  readonly servers: readonly string[];
}

/** Answers that no network brought have no URL. */
function placeOf(url: string, { path, servers }: Place) {
  const [server = 'https://contract.invalid'] = servers;
  if (path !== undefined) return { url: server.replace(/\/$/, '') + path, path };
  if (url === '') throw new TypeError('The response has no URL. What was called? { method, path }');
  for (const base of servers) {
    const below = pathBelow(base, url);
    if (below === undefined) continue;
    const { search } = new URL(url);
    return { url: base.replace(/\/$/, '') + below + search, path: below + search };
  }
  throw new TypeError(
    `${url} is not below ${servers.join(', ')}. Where is the API, or what was called? { baseUrl, method, path }`,
  );
}
