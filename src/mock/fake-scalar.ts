import type { Node } from '../spec/document.ts';
import type { Faker } from '../world/fake.ts';
import type { WholeFaker } from '../world/whole-faker.ts';

const day = 86_400_000;

/** A text that honours format, pattern or length; undefined where none is found. `start`: times are before it. */
export function fakeText(
  keywords: Node,
  { faker, start }: { readonly faker: Faker; readonly start: number },
): string | undefined {
  const format = formats[String(keywords.format)];
  if (format) return format(faker, start);
  if (typeof keywords.pattern === 'string') return textMatching(keywords.pattern, faker);
  const min = Number(keywords.minLength ?? 0);
  const text = whole(faker).lorem.words({ min: 1, max: 4 });
  return text.padEnd(min, 'a').slice(0, Number(keywords.maxLength ?? Infinity));
}

const timeBefore = (faker: Faker, start: number): string =>
  new Date(start - faker.number.int({ min: 0, max: 90 * day })).toISOString();

const formats: Readonly<Record<string, (faker: Faker, start: number) => string>> = {
  'date-time': timeBefore,
  date: (faker, start) => timeBefore(faker, start).slice(0, 10),
  time: (faker, start) => timeBefore(faker, start).slice(11),
  duration: (faker) => `PT${faker.number.int({ min: 1, max: 90 })}M`,
  email: (faker) => faker.internet.email(),
  uuid: (faker) => faker.string.uuid(),
  uri: (faker) => faker.internet.url(),
  url: (faker) => faker.internet.url(),
  'uri-reference': (faker) => `/${whole(faker).lorem.slug()}`,
  hostname: (faker) => whole(faker).internet.domainName(),
  ipv4: (faker) => whole(faker).internet.ipv4(),
  ipv6: (faker) => whole(faker).internet.ipv6(),
  byte: (faker) => btoa(whole(faker).lorem.words(3)),
};

/** Texts of other kinds: what a seed leaves to the schema is none of them where an API brings its words. */
function whole(faker: Faker): WholeFaker {
  if ('lorem' in faker) return faker as unknown as WholeFaker;
  throw new Error(
    'A text of this kind is made up with the whole of faker, not with the words of an API.',
  );
}

/** Faker knows no groups, alternatives and lookarounds, so what it makes is tried. */
function textMatching(pattern: string, faker: Faker): string | undefined {
  const text = whole(faker).helpers.fromRegExp(pattern.replace(/^\^|\$$/g, ''));
  return new RegExp(pattern, 'u').test(text) ? text : undefined;
}

/** A number within the bounds; undefined where they leave none. */
export function fakeNumber(
  keywords: Node,
  { faker, whole }: { readonly faker: Faker; readonly whole: boolean },
): number | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = keywords;
  const above = Number(exclusiveMinimum ?? -Infinity);
  const below = Number(exclusiveMaximum ?? Infinity);
  const least = Math.max(Number(minimum ?? -Infinity), above);
  const most = Math.min(Number(maximum ?? Infinity), below);
  const low = least === -Infinity ? (most < 0 ? most - 1000 : 0) : least;
  const high = most === Infinity ? low + 1000 : most;
  const steps = whole
    ? [Number.isInteger(multipleOf) ? Number(multipleOf) : 1]
    : [multipleOf, 0.01];
  for (const step of steps) {
    if (typeof step !== 'number') continue;
    const from = Math.ceil(low / step);
    const to = Math.floor(high / step);
    // A hundredth has no exact value, its multiples are closer to what they spell.
    const number = (count: number) => (step < 1 ? count / (1 / step) : count * step);
    const min = number(from) <= above ? from + 1 : from;
    const max = number(to) >= below ? to - 1 : to;
    if (min <= max) return number(faker.number.int({ min, max }));
  }
  if (whole || multipleOf !== undefined || low > high) return undefined;
  const middle = low + (high - low) * faker.number.float({ min: 0.25, max: 0.75 });
  return middle > above && middle < below ? middle : undefined;
}
