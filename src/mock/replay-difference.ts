import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import { parsedJson } from '../spec/parsed-json.ts';
import type { CapsuleAnswer } from './capsule-format.ts';

/** Where an answer is not the one that was recorded. */
export interface Difference {
  /** `status`, `header X`, `body`, `body /a/b` with a JSON pointer, `transport`. */
  readonly place: string;
  /** Undefined for what was not there. */
  readonly recorded: unknown;
  readonly replayed: unknown;
}

export function differencesOf(
  recorded: CapsuleAnswer,
  replayed: CapsuleAnswer,
): readonly Difference[] {
  const found: Difference[] = [];
  const compare = (place: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) found.push({ place, recorded: a, replayed: b });
  };
  compare('status', recorded.status, replayed.status);
  for (const name of new Set([
    ...Object.keys(recorded.headers),
    ...Object.keys(replayed.headers),
  ])) {
    compare(`header ${name}`, recorded.headers[name], replayed.headers[name]);
  }
  found.push(...bodyDifferences(recorded.body, replayed.body));
  compare('transport', recorded.transport, replayed.transport);
  return found;
}

type Body = CapsuleAnswer['body'];

function bodyDifferences(recorded: Body, replayed: Body): readonly Difference[] {
  if (JSON.stringify(recorded) === JSON.stringify(replayed)) return [];
  const [a, b] = [textIn(recorded), textIn(replayed)];
  if (a === undefined || b === undefined) return [{ place: 'body', recorded, replayed }];
  const [before, after] = [parsedJson(a), parsedJson(b)];
  const members = before && after ? memberDifferences(before.value, after.value) : [];
  if (members.length > 0) return members;
  // The same values in other words, or no JSON: what is around the first letter that differs.
  const start = Math.max(0, firstDifference(a, b) - 20);
  const around = (text: string) => text.slice(start, start + 60);
  return [{ place: `body at ${start}`, recorded: around(a), replayed: around(b) }];
}

const textIn = (body: Body): string | undefined => (body && 'text' in body ? body.text : undefined);

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

function memberDifferences(recorded: unknown, replayed: unknown): readonly Difference[] {
  const found: Difference[] = [];
  const walk = (a: unknown, b: unknown, pointer: string): void => {
    const both = (Array.isArray(a) && Array.isArray(b)) || (isRecord(a) && isRecord(b));
    if (!both) {
      if (a !== b) found.push({ place: `body ${pointer || '/'}`, recorded: a, replayed: b });
      return;
    }
    const [before, after] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      walk(before.get(name), after.get(name), pointerTo(pointer, name));
    }
  };
  walk(recorded, replayed, '');
  return found;
}
