import { isRecord, pointerTo } from '../spec/json-pointer.ts';

/** A body with `$facts` in it (openapi/README.md, The template of an error). */
export type Template = Readonly<Record<string, unknown>>;

/** By the name that a template has for it, without the `$`. */
export type Facts = Readonly<Record<string, unknown>>;

const placeholder = /^\$([a-zA-Z]+)(\?)?$/;

/** The body that a template describes. Throws where a fact is missing that it needs. */
export function filled(template: Template, facts: Facts): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(template)) {
    const [, fact, optional] = (typeof value === 'string' && placeholder.exec(value)) || [];
    if (isRecord(value)) {
      const inner = filled(value, facts);
      if (!mayBeAbsent(value) || Object.keys(inner).length > 0) body[name] = inner;
      continue;
    }
    const written = fact ? facts[fact] : value;
    if (written !== undefined) body[name] = written;
    else if (fact === 'detail' && !optional) body[name] = facts.message;
    else if (!optional) throw new Error(`An error body needs ${value}, and this error has none.`);
  }
  return body;
}

/** An object of which every part is optional is itself optional. */
const mayBeAbsent = (template: Template): boolean =>
  Object.values(template).every((value) =>
    isRecord(value) ? mayBeAbsent(value) : typeof value === 'string' && /^\$.*\?$/.test(value),
  );

/** A body held against a template. */
export interface Matched {
  /** The facts it tells. */
  readonly found: Facts;
  readonly departures: readonly Departure[];
}

export interface Departure {
  readonly pointer: string;
  readonly problem: string;
  /** The fact that belongs there. */
  readonly fact: string | undefined;
}

const shapes: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  message: (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be a text'),
  detail: (value) => (typeof value === 'string' ? undefined : 'must be a text'),
  instance: (value) => (typeof value === 'string' ? undefined : 'must be a text'),
  requestId: (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be a text'),
  retryAfter: (value) =>
    Number.isInteger(value) && Number(value) >= 0 ? undefined : 'must be whole seconds',
  fields: (value) => (isRecord(value) ? undefined : 'must be an object of messages per field'),
};

/** Where the body departs from the template. */
export function matched(template: Template, body: unknown): Matched {
  const found: Record<string, unknown> = {};
  const departures: Departure[] = [];
  compare(template, { value: body, pointer: '' });
  return { found, departures };

  function compare(part: Template, { value, pointer }: { value: unknown; pointer: string }): void {
    if (!isRecord(value)) {
      departures.push({ pointer, problem: 'must be an object', fact: undefined });
      return;
    }
    for (const [name, wanted] of Object.entries(part)) {
      const at = pointerTo(pointer, name);
      const member = value[name];
      const [, fact, optional] = (typeof wanted === 'string' && placeholder.exec(wanted)) || [];
      const say = (problem: string) => departures.push({ pointer: at, problem, fact });
      if (member === undefined) {
        const absent = isRecord(wanted) ? mayBeAbsent(wanted) : optional !== undefined;
        if (!absent) say('is required');
      } else if (isRecord(wanted)) {
        compare(wanted, { value: member, pointer: at });
      } else if (fact) {
        const problem = shapes[fact]?.(member);
        if (problem) say(problem);
        found[fact] = member;
      } else if (member !== wanted) {
        say(`must be ${JSON.stringify(wanted)}`);
      }
    }
  }
}

/** Where a template has this fact. */
export function placesOf(template: Template, fact: string): readonly string[] {
  return Object.entries(template).flatMap(([name, value]) => {
    if (isRecord(value)) return placesOf(value, fact).map((place) => pointerTo('', name) + place);
    const [, own] = (typeof value === 'string' && placeholder.exec(value)) || [];
    return own === fact ? [pointerTo('', name)] : [];
  });
}
