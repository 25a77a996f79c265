import { pause } from '../check/pause.ts';
import { capsuleAnswer } from './capsule.ts';
import type {
  Capsule,
  CapsuleAction,
  CapsuleDelivery,
  CapsuleEvent,
  CapsuleRequest,
} from './capsule-format.ts';
import { answerRedaction, createCapsuleSecrets } from './capsule-secrets.ts';
import { createMock } from './create-mock.ts';
import type { Answer } from './exchange.ts';
import { loadAll } from './later.ts';
import { playableApis, ReplayImpossible, type ReplayOptions } from './replay-contracts.ts';
import { type Difference, differencesOf } from './replay-difference.ts';
import { timelineOf } from './replay-timeline.ts';
import {
  type ReplayedDeliveries,
  replayedDeliveries,
  type WaitingDelivery,
} from './replayed-deliveries.ts';
import { replayedRequest } from './replayed-request.ts';
import { readForm } from './request-reader.ts';
import { steering } from './steered-session.ts';

export interface ReplayReport {
  /** Requests that were played. */
  readonly requests: number;
  readonly differences: readonly ReplayDifference[];
}

export interface ReplayDifference extends Difference {
  /** 1, 2, 3, …: the number of the request in the capsule; undefined for what the mock sends out. */
  readonly request: number | undefined;
  /** `GET /path` */
  readonly line: string;
}

/** Milliseconds of real time that anything may take, before it counts as not happening. */
const patience = 5_000;

/** Plays a capsule in a mock of its own, each event at its time. Throws `ReplayImpossible`. */
export async function replay(capsule: Capsule, options: ReplayOptions): Promise<ReplayReport> {
  const apis = playableApis(capsule, options);
  const { start, ...given } = capsule.options;
  // What is loaded when it is first asked for would come later than the capsule says.
  const own = apis.flatMap(({ definition: { handlers, tasks } }) =>
    Object.values({ ...handlers, ...tasks }),
  );
  await loadAll([...own, readForm]);
  const urls = createCapsuleSecrets(apis);
  const deliveries = replayedDeliveries((url) => urls.request(undefined).text(url));
  const mock = createMock({
    ...given,
    apis: apis.map(({ definition }) => definition),
    now: start,
    deliver: deliveries.deliver,
    ...(capsule.base && { state: capsule.base }),
  });
  const session = mock.session(capsule.session);
  session.clock.freeze(true);
  const compared = answerRedaction(apis, capsule.hidden);
  const differences: ReplayDifference[] = [];
  const requests = capsule.events.filter((event) => event.kind === 'request');

  const begin = (event: CapsuleEvent): UnderWay => {
    session.clock.set(Date.parse(event.at));
    if (event.kind === 'request') return beginRequest(event);
    if (event.kind === 'delivery') return beginDelivery(event);
    if (event.kind === 'settled') return { ended: session.settled() };
    act(event);
    return {};
  };

  function beginRequest(event: CapsuleRequest): UnderWay {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { api, credential: name } = event;
    const credential =
      api !== undefined && name !== undefined
        ? mock.credentialHeaders({ api, name, session: capsule.session })
        : undefined;
    const request = replayedRequest(event, { capsule, apis, credential, gate });
    const answered = Promise.resolve(mock.answer(request, event.base));
    return { open, ended: answered.then((answer) => judge(event, answer)) };
  }

  function judge(event: CapsuleRequest, answer: Answer): void {
    const found = differencesOf(event.answer, capsuleAnswer(answer, compared(event.api)));
    tell(event, found);
  }

  function tell(event: CapsuleRequest | CapsuleDelivery, found: readonly Difference[]): void {
    const request = event.kind === 'request' ? requests.indexOf(event) + 1 : undefined;
    const line = `${event.method} ${event.kind === 'request' ? event.path : event.url}`;
    for (const difference of found) differences.push({ request, line, ...difference });
  }

  function beginDelivery(event: CapsuleDelivery): UnderWay {
    return { taken: takenFrom(deliveries, event).then((found) => judgeDelivery(event, found)) };
  }

  function judgeDelivery(event: CapsuleDelivery, found: WaitingDelivery | undefined) {
    const { hash } = event;
    if (!found) tell(event, [{ place: 'delivery', recorded: 'sent', replayed: 'not sent' }]);
    else if (found.hash !== hash)
      tell(event, [{ place: 'body', recorded: hash, replayed: found.hash }]);
    return found;
  }

  function act({ name, args }: CapsuleAction): void {
    if (name === 'clock') {
      session.clock.set(Number(args[0]));
      return;
    }
    const known = steering.find((it) => it === name);
    if (!known) throw new ReplayImpossible(`This version of Parley has no action ${name}.`);
    (session[known] as (...args: readonly unknown[]) => unknown)(...args);
  }

  const underWay = new Map<CapsuleEvent, UnderWay>();
  const timeline = timelineOf(capsule.events);
  for (const [index, { event, step }] of timeline.entries()) {
    if (step === 'begin') underWay.set(event, begin(event));
    const its = underWay.get(event) ?? {};
    if (step !== 'begin') its.open?.();
    if (step === 'end') await end(event, its);
    // Where something else happens next, this one goes as far as it can first.
    if (timeline[index + 1]?.event !== event) await quiet();
  }
  mock.reset(capsule.session);
  return { requests: requests.length, differences };

  async function end(event: CapsuleEvent, { ended, taken }: UnderWay): Promise<void> {
    if (event.kind === 'request' && event.answeredAt !== event.at) {
      await quiet();
      session.clock.set(Date.parse(event.answeredAt));
    }
    if (event.kind === 'delivery') (await taken)?.answer(event);
    if (ended && !(await inTime(ended)) && event.kind === 'request') {
      tell(event, [{ place: 'answer', recorded: 'given', replayed: 'none' }]);
    }
  }
}

interface UnderWay {
  /** Lets the body come. */
  open?(): void;
  readonly ended?: Promise<void>;
  readonly taken?: Promise<WaitingDelivery | undefined>;
}

/** What can go on by itself has done so, timers that are due included. */
const quiet = (): Promise<void> => pause(2);

/** Whether it came to an end before the patience did. */
async function inTime(work: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const done = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return done;
}

async function takenFrom(
  deliveries: ReplayedDeliveries,
  event: CapsuleDelivery,
): Promise<WaitingDelivery | undefined> {
  for (let waited = 0; waited < patience; waited += 5) {
    const found = deliveries.take(event);
    if (found) return found;
    await pause(5);
  }
  return undefined;
}
