import { type Address, addressOf, below } from './address.ts';
import { attempt, eventually } from './eventually.ts';
import type { Answer, MockRequest } from './exchange.ts';
import { fileAnswer, fileLink } from './files.ts';
import type { Journals } from './journals.ts';
import { lostRequest } from './lost-request.ts';
import type { MockedApi } from './mocked-api.ts';
import type { MountedApi } from './mounted-apis.ts';
import { Problem } from './problem.ts';
import { type Ended, type Recording, record } from './recording.ts';
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

/** A request that has come to the mock. */
interface Come {
  readonly request: MockRequest;
  readonly recording: Recording;
  readonly address: Address;
  /** The API's base URL, where the client knows it by another. */
  readonly base: string | undefined;
}

/** An answer, and what is recorded of how it came to be. */
interface Given extends Ended {
  readonly answer: Answer;
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
    return eventually(given, (it) => recorded(it, come));
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
  function met({ api, answer }: MountedApi, come: Come): Given | Promise<Given> {
    const { request, recording, address, base } = come;
    const { basePath, name } = api.contract;
    const path = below(basePath, address.path);
    const link = fileLink(path);
    const session = link?.session ?? address.session;
    const visitor = sessions.enter(session);
    const { world } = visitor;

    function answered(): Given | Promise<Given> {
      recording.inSession(journals.of(world), base);
      const file = link && fileAnswer(world, { api: name, id: link.id });
      if (file) return { answer: file, api: name, session };
      const baseUrl = base ?? `${request.origin}${address.prefix}/${name}${basePath}`;
      const { body } = recording;
      const outcome = answer({ ...request, body, path, baseUrl, session }, world);
      return eventually(outcome, (outcome) => {
        const given = { ...outcome, api: name, session };
        return eventually(saved(session), () => given);
      });
    }
    return attempt(answered, {
      rescue(error) {
        throw error;
      },
      last: () => sessions.leave(visitor),
    });
  }

  function excused(error: unknown, { recording, address: { api, session } }: Come): Given {
    if (error instanceof Problem) {
      return { answer: error.answer(), api: apis.has(api) ? api : undefined, session };
    }
    recording.failed();
    throw error;
  }

  function recorded({ answer, ...ended }: Given, { request, recording }: Come): Answer {
    const whole = request.method === 'HEAD' ? { ...answer, body: undefined } : answer;
    log.add(recording.ended(whole, ended));
    return whole;
  }
}
