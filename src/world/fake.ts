import { createFaker, type Faker } from './faker.ts';
import { createRandom, type Random } from './random.ts';
import type { Words } from './words.ts';

export type { Faker };

/** Makes the value at an address with faker; the same seed and address give the same value. */
export interface Fake<F = Faker> {
  <T>(address: readonly string[], make: (faker: F) => T): T;
  /** The same for many values below one address. */
  below(address: readonly string[]): <T>(name: string, make: (faker: F) => T) => T;
}

/** `seed`: any 32-bit integer. `words`: those that are ever asked for. */
export function createFake(seed: number, words: Words): Fake {
  const random = createRandom(seed);
  return addressed(random, createFaker(random.next, words));
}

/** What seeks a value's own place before the faker, which draws from there, makes it. */
export function addressed<F>(random: Random, faker: F): Fake<F> {
  const fake = <T>(address: readonly string[], make: (faker: F) => T): T => {
    random.seek(...address);
    return make(faker);
  };
  const below: Fake<F>['below'] = (address) => {
    const seek = random.below(...address);
    return (name, make) => {
      seek(name);
      return make(faker);
    };
  };
  return Object.assign(fake, { below });
}
