import type { Faker } from '@faker-js/faker';
import { faker as english } from '@faker-js/faker/locale/en';
import { createRandom } from './random.ts';

export type { Faker };

/** Makes the value at an address with faker; the same seed and address give the same value. */
export interface Fake {
  <T>(address: readonly string[], make: (faker: Faker) => T): T;
  /** The same for many values below one address. */
  below(address: readonly string[]): <T>(name: string, make: (faker: Faker) => T) => T;
}

/**
 * `seed`: any 32-bit integer. The entry point of one locale exports an instance only; its class and data make ours,
 * which is eight times cheaper to load than the package's main entry with all locales.
 */
export function createFake(seed: number): Fake {
  const random = createRandom(seed);
  const Instance = english.constructor as typeof Faker;
  const faker = new Instance({
    locale: english.rawDefinitions,
    randomizer: {
      next: random.next,
      seed: () => {
        throw new Error(
          'The randomness of a record is addressed by its fields; it has no seed to set.',
        );
      },
    },
  });
  const fake = <T>(address: readonly string[], make: (faker: Faker) => T): T => {
    random.seek(...address);
    return make(faker);
  };
  const below: Fake['below'] = (address) => {
    const seek = random.below(...address);
    return (name, make) => {
      seek(name);
      return make(faker);
    };
  };
  return Object.assign(fake, { below });
}
