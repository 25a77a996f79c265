import { type Address, addressOf, below } from './address.ts';
import { attempt, eventually } from './eventually.ts';
import type { Answer, MockRequest } from './exchange.ts';
import { fileAnswer, fileLink } from './files.ts';
import type { Journals } from './journals.ts';
import { later } from './later.ts';
import type { MockedApi } from './mocked-api.ts';
import type { MountedApi } from './mounted-apis.ts';
import { Problem } from './problem.ts';
import {
  abandoned,
  type Ended,
  inSession,
  type Recording,
  record,
  recorded,
  recordedBody,
} from './recording.ts';
import type { RecordedLog } from './request-log.ts';
import type { Sessions } from './sessions.ts';

export interface AnsweringOptions {
  /** By name. */
  readonly apis: ReadonlyMap<string, MountedApi>;
  readonly described: readonly MockedApi[];
  readonly sessions: Sessions;
  readonly journals: Journals;
  readonly log: RecordedLog;
  /** Undefined where nothing is stored. */
  saved(session: string): Promise<void> | undefined;
}

/** Few requests lead to no API. */
const lostRequest = later(async () => (await import('./lost-request.ts')).lostRequest);

/** A request that has come to the mock. */
interface Come {
  readonly request: MockRequest;
  readonly recording: Recording;
  readonly address: Address;
  /** The API's base URL, where the client knows it by another. */
  readonly base: string | undefined;
}

/**
 * Brings requests to their API and session, and records what they were answered. Where nothing is to be waited for, the
 * answer is there at once: promises and what they hold take as long as all else that a short answer takes.
 */
export function compileAnswering(
  options: AnsweringOptions,
): (request: MockRequest, base?: string) => Answer | Promise<Answer> {
  const { apis, described, sessions, journals, log, saved } = options;

  return (request, base) => {
    const come = { request, recording: record(request), address: addressOf(request), base };
    const given = attempt(() => eventually(sentTo(come), (mounted) => met(mounted, come)), {
      rescue: (error) => excused(error, come),
    });
    return eventually(given, (it) => logged(it, come));
  };

  /** The API that a request is sent to, loaded. */
  function sentTo({ address, request }: Come): MountedApi | Promise<MountedApi> {
    const found = apis.get(address.api);
    return found && !found.load ? found : loaded(address.api, request);
  }

  async function loaded(name: string, request: MockRequest): Promise<MountedApi> {
    const found = apis.get(name);
    if (!found) throw await lostRequest(name, { request, apis: described });
    await found.load?.();
    return found;
  }

  /** The request in its session, which cannot end for being idle as long as it is there. */
  function met({ api, answer }: MountedApi, come: Come): Ended | Promise<Ended> {
    const { request, recording, address, base } = come;
    const { basePath, name } = api.contract;
    const path = below(basePath, address.path);
    const link = fileLink(path);
    const session = link?.session ?? address.session;
    const visitor = sessions.enter(session);
    const { world } = visitor;

    function answered(): Ended | Promise<Ended> {
      inSession(recording, { journal: journals.of(world), base });
      const file = link && fileAnswer(world, { api: name, id: link.id });
      if (file) return { answer: file, api: name, session };
      const baseUrl = base ?? `${request.origin}${address.prefix}/${name}${basePath}`;
      const { method, origin, search, query, header, headers } = request;
      const body = (limit: number) => recordedBody(recording, limit);
      const sent = { method, origin, path, search, query, header, headers, body, baseUrl, session };
      return eventually(answer(sent, world), ({ answer, at, operationId, credential, faults }) => {
        const given = { answer, at, operationId, credential, faults, api: name, session };
        return eventually(saved(session), () => given);
      });
    }
    return attempt(answered, { last: () => sessions.leave(visitor) });
  }

  function excused(error: unknown, { recording, address: { api, session } }: Come): Ended {
    if (error instanceof Problem) {
      return { answer: error.answer(), api: apis.has(api) ? api : undefined, session };
    }
    abandoned(recording);
    throw error;
  }

  function logged(given: Ended, { request, recording }: Come): Answer {
    const bodiless = request.method === 'HEAD';
    const ended = bodiless ? { ...given, answer: { ...given.answer, body: undefined } } : given;
    log.add(recorded(recording, ended));
    return ended.answer;
  }
}
