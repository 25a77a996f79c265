import type { Faker } from '@faker-js/faker';
import { addressed, type Fake } from './fake.ts';
import { createRandom } from './random.ts';
import { shortened, shortenedLists } from './words.ts';

/** The package itself, in English; `next` draws a number in [0, 1). */
export type WholeFaker = Faker;

let make: ((next: () => number) => WholeFaker) | undefined;

/**
 * Loads the package, which is large: only where values are made up that no `words` of an API were chosen for, of
 * contracts of one's own and for answers that a request prefers.
 */
export async function loadWholeFaker(): Promise<void> {
  if (make) return;
  const { faker: english } = await import('@faker-js/faker/locale/en');
  // The entry point of one locale exports an instance only; its class and data make ours, which is eight times
  // cheaper to load than the package's main entry with all locales.
  const Instance = english.constructor as typeof Faker;
  const locale = shortenedLists.reduce(withShortened, english.rawDefinitions);
  make = (next) =>
    new Instance({
      locale,
      randomizer: {
        next,
        seed: () => {
          throw new Error(
            'The randomness of a record is addressed by its fields; it has no seed to set.',
          );
        },
      },
    });
}

/** What `createFake` makes of the same seed, and any other value; throws before `loadWholeFaker`. */
export function createWholeFake(seed: number): Fake<WholeFaker> {
  const random = createRandom(seed);
  if (make) return addressed(random, make(random.next));
  throw new Error(
    'Values of any kind are made up with the whole of faker; await loadWholeFaker() before.',
  );
}

type Tree = Readonly<Record<string, unknown>>;

/** The lists by their names' parts, with the one of this name shortened. */
function withShortened<T extends Tree>(lists: T, name: string): T {
  const [part = '', ...rest] = name.split('.');
  const found = lists[part];
  const short =
    rest.length === 0
      ? shortened(found as readonly string[])
      : withShortened(found as Tree, rest.join('.'));
  return { ...lists, [part]: short };
}
