import type { Capsule } from '../mock/capsule-format.ts';
import type { ApiDefinition } from '../mock/define-api.ts';
import { type ReplayDifference, type ReplayReport, replay } from '../mock/replay.ts';
import { isRecord } from '../spec/json-pointer.ts';

export interface ReplayCapsuleOptions {
  readonly apis: readonly ApiDefinition[];
  /** Play it also where a contract is not the one that was recorded. */
  readonly force: boolean;
  print(line: string): void;
}

export const isCapsule = (content: unknown): boolean =>
  isRecord(content) && content.kind === 'parley-capsule';

/** The file is no capsule that can be read here; the message says why. */
export class CapsuleError extends Error {
  override readonly name = 'CapsuleError';
}

/** Plays a capsule and tells where the answers differ. Returns the exit code: 0 for all the same, 1 for a difference. */
export async function replayCapsule(
  content: unknown,
  { apis, force, print }: ReplayCapsuleOptions,
): Promise<0 | 1> {
  const capsule = asCapsule(content);
  if (capsule.forgotten > 0) {
    print(
      `The capsule begins after ${capsule.forgotten} earlier events, from the state they led to.`,
    );
  }
  const report = await replay(capsule, { apis, force });
  for (const line of linesOf(report)) print(line);
  return report.differences.length === 0 ? 0 : 1;
}

/** Enough is looked at for a damaged file to be told from a capsule. Throws `CapsuleError`. */
function asCapsule(content: unknown): Capsule {
  if (!isRecord(content) || !isCapsule(content)) {
    throw new CapsuleError('is no capsule; GET /_parley/capsule writes one');
  }
  if (content.format !== 1) {
    throw new CapsuleError(`is of format ${String(content.format)}; this version reads format 1`);
  }
  const { apis, events, options } = content;
  if (!Array.isArray(apis) || !Array.isArray(events) || !isRecord(options)) {
    throw new CapsuleError('is damaged: expected apis, options and events');
  }
  const damaged = events.findIndex((event) => !isRecord(event) || !Array.isArray(event.order));
  if (damaged >= 0) throw new CapsuleError(`is damaged at /events/${damaged}`);
  return content as unknown as Capsule;
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
