import type { Capsule } from '../mock/capsule-format.ts';
import type { ApiDefinition } from '../mock/define-api.ts';
import { Problem } from '../mock/problem.ts';
import { type ReplayDifference, type ReplayReport, replay } from '../mock/replay.ts';
import { ReplayImpossible } from '../mock/replay-contracts.ts';
import { isRecord } from '../spec/json-pointer.ts';
import { CouldNotRun } from './could-not-run.ts';

export interface ReplayCapsuleOptions {
  readonly apis: readonly ApiDefinition[];
  /** Play it also where a contract is not the one that was recorded. */
  readonly force: boolean;
  print(line: string): void;
}

/** The `kind` of a file that is a capsule. */
export const capsuleKind = 'parley-capsule' satisfies Capsule['kind'];

interface CapsuleFile {
  /** As it is to be called in messages. */
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Plays a capsule and tells where the answers differ. Returns the exit code: 0 for all the same, 1 for a difference.
 * Throws `CouldNotRun` for a file that cannot be played here.
 */
export async function replayCapsule(
  file: CapsuleFile,
  { apis, force, print }: ReplayCapsuleOptions,
): Promise<0 | 1> {
  const capsule = capsuleIn(file);
  if (capsule.forgotten > 0) {
    print(
      `The capsule begins after ${capsule.forgotten} earlier events, from the state they led to.`,
    );
  }
  const report = await replay(capsule, { apis, force }).catch((error: unknown) => {
    // What does not fit this mock is said by a problem of its own.
    if (error instanceof ReplayImpossible || error instanceof Problem) {
      throw new CouldNotRun(`${file.path} cannot be played: ${error.message}`);
    }
    throw error;
  });
  for (const line of linesOf(report)) print(line);
  return report.differences.length === 0 ? 0 : 1;
}

/** Enough is looked at for a damaged file to be told from a capsule. */
function capsuleIn({ path, value }: CapsuleFile): Capsule {
  const { format, apis, events, options } = value;
  if (format !== 1) {
    throw new CouldNotRun(`${path} is of format ${String(format)}; this version reads format 1.`);
  }
  if (!Array.isArray(apis) || !Array.isArray(events) || !isRecord(options)) {
    throw new CouldNotRun(`${path} is damaged: expected apis, options and events.`);
  }
  const damaged = events.findIndex((event) => !isRecord(event) || !Array.isArray(event.order));
  if (damaged >= 0) throw new CouldNotRun(`${path} is damaged at /events/${damaged}.`);
  return value as unknown as Capsule;
}

function linesOf({ requests, differences }: ReplayReport): readonly string[] {
  if (differences.length === 0)
    return [
      requests === 1 ? 'The one answer is the same.' : `All ${requests} answers are the same.`,
    ];
  const concerned = new Set(differences.map(({ request, line }) => `${request} ${line}`)).size;
  return [
    ...differences.flatMap(linesOfDifference),
    `${count(concerned, 'answer')} of ${requests} differ${concerned === 1 ? 's' : ''}.`,
  ];
}

function linesOfDifference({ request, line, place, recorded, replayed }: ReplayDifference) {
  const number = request === undefined ? 'sent out' : `request ${request}`;
  return [
    `${number}, ${line}: ${place}`,
    `  recorded  ${shown(recorded)}`,
    `  replayed  ${shown(replayed)}`,
  ];
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

const shown = (value: unknown): string =>
  value === undefined ? 'absent' : JSON.stringify(value).slice(0, 500);
