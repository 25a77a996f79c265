import { isDeepStrictEqual } from 'node:util';
import { apis } from '../../src/apis/index.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { type EveryApi, everyAnswer, stir } from '../every-answer.ts';
import { compileJudge } from '../judge.ts';
import { now } from './material.ts';

/** Sessions that are kept alive; an older one ends for each that begins. */
const alive = 20;
/** Sessions played at a time: one for each second, up to this. */
const mostAtOnce = 8;

export interface Traffic {
  /** Plays sessions, several at a time, for so long, and each of them to its end. */
  run(seconds: number): Promise<void>;
  readonly requests: number;
  readonly sessions: number;
  /** Whether as many sessions are alive as there will ever be. */
  readonly isWarm: boolean;
  /** Sentences about answers that are not as they should be, the first 20. */
  readonly wrong: readonly string[];
}

type Answers = Awaited<ReturnType<typeof everyAnswer>>;

/**
 * Every operation of every API in many sessions: read, written, removed, an hour later written and read again. The answers
 * of the first session are held to the contracts; those of any other are the same bytes, whatever happens beside it.
 */
export function createTraffic(served: Omit<EveryApi, 'fetch'>): Traffic {
  const judges = new Map(
    apis.map((api) => {
      const { basePath } = compileContract(api);
      return [api.name, { judge: compileJudge(api), basePath }];
    }),
  );
  const wrong: string[] = [];
  const living: string[] = [];
  let requests = 0;
  let sessions = 0;
  let expected: readonly Answers[] | undefined;

  /** In the order in which they begin, also where they are sorted. */
  const nextName = () => `soak-${String(sessions++).padStart(6, '0')}`;

  async function counted(request: Request): Promise<Response> {
    requests++;
    return fetch(request);
  }

  async function judged(request: Request): Promise<Response> {
    const { method, url, headers: requestHeaders } = request;
    const response = await counted(request);
    const [, name = '', ...rest] = new URL(url).pathname.split('/');
    const judging = judges.get(name);
    const path = `/${rest.join('/')}`.slice(judging?.basePath.length);
    const { status, headers } = response;
    const text = await response.clone().text();
    const exchange = { method, path, requestHeaders, status, headers, text };
    wrong.push(...(judging?.judge(exchange) ?? [`${url} is of no API.`]));
    return response;
  }

  async function control(session: string, line: string, body?: object): Promise<void> {
    const [method = '', path] = line.split(' ');
    const url = `${served.origin}/_parley${path}`;
    const headers = { 'Parley-Session': session };
    const init = { method, headers, body: body ? JSON.stringify(body) : null };
    const response = await counted(new Request(url, init));
    const text = await response.text();
    if (!response.ok) wrong.push(`${line} of ${session} answered ${response.status}: ${text}`);
  }

  async function play(session: string, judging: boolean): Promise<readonly Answers[]> {
    const target = { ...served, fetch: judging ? judged : counted };
    await control(session, 'PUT /clock', { now, frozen: true });
    const first = await everyAnswer(target, session);
    await control(session, 'POST /clock/advance', { duration: 'PT1H' });
    await stir(target, session);
    return [first, await everyAnswer(target, session)];
  }

  function compare(session: string, found: readonly Answers[]): void {
    for (const [turn, answers] of found.entries()) {
      for (const [line, answer] of Object.entries(answers)) {
        const before = expected?.[turn]?.[line];
        if (isDeepStrictEqual(answer, before)) continue;
        wrong.push(
          `${line} of ${session} answered ${JSON.stringify(answer)}, the first session ${JSON.stringify(before)}`,
        );
      }
    }
  }

  async function one(): Promise<void> {
    const session = nextName();
    compare(session, await play(session, false));
    living.push(session);
    if (living.length <= alive) return;
    await control('default', `DELETE /sessions/${living.shift()}`);
  }

  return {
    async run(seconds) {
      expected ??= await play(nextName(), true);
      const end = performance.now() + seconds * 1_000;
      const work = async () => {
        do await one();
        while (performance.now() < end && wrong.length === 0);
      };
      await Promise.all(Array.from({ length: Math.min(mostAtOnce, Math.ceil(seconds)) }, work));
    },
    get requests() {
      return requests;
    },
    get sessions() {
      return sessions;
    },
    get isWarm() {
      return living.length >= alive;
    },
    get wrong() {
      return wrong.slice(0, 20);
    },
  };
}
