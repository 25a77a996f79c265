import { type Words, wordsIn } from './words.ts';

/** A number, or one in a range, both ends included. */
type Count = number | { readonly min: number; readonly max: number };

/**
 * What makes plausible values: the part of [faker](https://fakerjs.dev) that Parley's own APIs need, method for method
 * and value for value. The package itself, of which `en` alone has 150 KB, fits this interface too.
 */
export interface Faker {
  readonly number: {
    /** A whole number: up to this one, or in a range. */
    int(range: number | { readonly min?: number; readonly max: number }): number;
    /** A number in a range that does not hold its end; by default below 1. */
    float(range?: { readonly min: number; readonly max: number }): number;
  };
  readonly datatype: {
    /** `probability` is that of true, a half by default. */
    boolean(probability?: number): boolean;
  };
  readonly string: {
    /** Letters and digits; `lower` leaves the capitals out. */
    alphanumeric(options: number | { readonly length: number; readonly casing: 'lower' }): string;
    numeric(
      options: number | { readonly length: number; readonly allowLeadingZeros: boolean },
    ): string;
    uuid(): string;
  };
  readonly helpers: {
    /** Throws where the list is empty, as does `weightedArrayElement`. */
    arrayElement<T>(list: readonly T[]): T;
    arrayElements<T>(list: readonly T[], count: Count): T[];
    weightedArrayElement<T>(list: readonly { readonly weight: number; readonly value: T }[]): T;
    /** Undefined in half of all cases. */
    maybe<T>(make: () => T): T | undefined;
  };
  readonly person: { firstName(): string; lastName(): string; fullName(): string };
  readonly company: { name(): string };
  readonly commerce: { product(): string; productName(): string };
  readonly color: { human(): string };
  readonly date: { weekday(): string };
  readonly phone: { number(options: { readonly style: 'international' }): string };
  readonly internet: { email(): string; url(): string };
}

const digits = '0123456789';
const small = 'abcdefghijklmnopqrstuvwxyz';

type Sex = 'female' | 'male';

/**
 * `next` draws a number in [0, 1). Every method draws as often, and in the same order, as the package's does: a seeded
 * value is the same by either. A list that is not among the words is an error that names it.
 */
export function createFaker(next: () => number, words: Words): Faker {
  function list(name: string): readonly string[] {
    const packed = words[name];
    if (packed !== undefined) return wordsIn(packed);
    throw new Error(
      `The API brings no words ${name}; its \`words\` take them from src/generated/words.`,
    );
  }

  function int(from: number, to: number): number {
    const [min, max] = [Math.ceil(from), Math.floor(to)];
    if (max < min) throw new Error(`There is no whole number between ${from} and ${to}.`);
    // One possibility takes no draw.
    return max === min ? min : Math.floor(next() * (max - min + 1) + min);
  }

  const counted = (count: Count): number =>
    typeof count === 'number' ? count : int(count.min, count.max);
  const truth = (probability = 0.5): boolean =>
    probability > 0 && (probability >= 1 || next() < probability);

  function one<T>(list: readonly T[] | string): T {
    if (list.length === 0) throw new Error('There is nothing to choose from.');
    return list[list.length > 1 ? int(0, list.length - 1) : 0] as T;
  }

  function weighted<T>(list: readonly { readonly weight: number; readonly value: T }[]): T {
    const drawn = next() * list.reduce((sum, { weight }) => sum + weight, 0);
    let end = 0;
    for (const { weight, value } of list) {
      end += weight;
      if (drawn < end) return value;
    }
    return one(list.slice(-1)).value;
  }

  function text(characters: string, length: number): string {
    let drawn = '';
    for (let count = 0; count < length; count++) drawn += one<string>(characters);
    return drawn;
  }

  const word = (name: string): string => one(list(name));
  const sexOf = (): Sex => one<Sex>(['female', 'male']);

  /** A word of the list of this sex or, less often, of the one for all. */
  function sexed(name: string, sex: Sex): string {
    const [own, shared] = [list(`${name}.${sex}`), list(`${name}.generic`)];
    return one(
      weighted([
        { weight: 3 * Math.sqrt(own.length), value: own },
        { weight: Math.sqrt(shared.length), value: shared },
      ]),
    );
  }

  const firstName = (sex = sexOf()): string => sexed('person.first_name', sex);

  function familyName(): string {
    const double = weighted([
      { weight: 95, value: false },
      { weight: 5, value: true },
    ]);
    const name = word('person.last_name.generic');
    return double ? `${name}-${word('person.last_name.generic')}` : name;
  }

  function lastName(): string {
    sexOf();
    return familyName();
  }

  function fullName(): string {
    const sex = sexOf();
    const name = `${firstName(sex)} ${familyName()}`;
    const { prefix, suffix } = weighted([
      { weight: 49, value: { prefix: false, suffix: false } },
      { weight: 7, value: { prefix: true, suffix: false } },
      { weight: 7, value: { prefix: false, suffix: true } },
      { weight: 1, value: { prefix: true, suffix: true } },
    ]);
    const before = prefix ? `${sexed('person.prefix', sex)} ` : '';
    return before + name + (suffix ? ` ${word('person.suffix')}` : '');
  }

  function email(): string {
    const provider = word('internet.free_email');
    const [first, last] = [firstName(), lastName()];
    const between = one<string>('._');
    const number = int(0, 99);
    const user = one([
      `${first}${between}${last}${number}`,
      `${first}${between}${last}`,
      `${first}${number}`,
    ]);
    return `${user.replaceAll(/[^A-Za-z0-9._+-]+/g, '').slice(0, 50)}@${provider}`;
  }

  function url(): string {
    const end = truth() ? '/' : '';
    const name = `${word('word.adjective')}-${word('word.noun')}`.toLowerCase();
    return `https://${name}.${word('internet.domain_suffix')}${end}`;
  }

  const product = (): string => word('commerce.product_name.product');

  return {
    number: {
      int: (range) => (typeof range === 'number' ? int(0, range) : int(range.min ?? 0, range.max)),
      float: ({ min, max } = { min: 0, max: 1 }) => next() * (max - min) + min,
    },
    datatype: { boolean: truth },
    string: {
      alphanumeric: (options) =>
        typeof options === 'number'
          ? text(digits + small + small.toUpperCase(), options)
          : text(digits + small, options.length),
      numeric(options) {
        if (typeof options === 'number') return text(digits, options);
        const { length, allowLeadingZeros } = options;
        return allowLeadingZeros
          ? text(digits, length)
          : one<string>(digits.slice(1)) + text(digits, length - 1);
      },
      uuid: () =>
        'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'
          .replaceAll('x', () => int(0, 15).toString(16))
          .replaceAll('y', () => int(8, 11).toString(16)),
    },
    helpers: {
      arrayElement: one,
      arrayElements(list, count) {
        const wanted = list.length === 0 ? 0 : Math.max(0, counted(count));
        const left = [...list];
        const last = Math.max(left.length - wanted, 0);
        for (let at = left.length - 1; at >= Math.max(last, 1); at--) {
          const taken = int(0, at);
          [left[at], left[taken]] = [left[taken], left[at]] as [never, never];
        }
        return left.slice(last);
      },
      weightedArrayElement: weighted,
      maybe: (make) => (truth() ? make() : undefined),
    },
    person: { firstName: () => firstName(), lastName, fullName },
    company: {
      name: () =>
        one([
          () => `${lastName()} - ${lastName()}`,
          () => `${lastName()} ${word('company.legal_entity_type')}`,
          () => `${lastName()}, ${lastName()} and ${lastName()}`,
        ])(),
    },
    commerce: {
      product,
      productName: () =>
        `${word('commerce.product_name.adjective')} ${word('commerce.product_name.material')} ${product()}`,
    },
    color: { human: () => word('color.human') },
    date: { weekday: () => word('date.weekday.wide') },
    phone: {
      number: () =>
        '+1!##!######'.replaceAll(/[!#]/g, (mark) => `${mark === '!' ? int(2, 9) : int(0, 9)}`),
    },
    internet: { email, url },
  };
}
