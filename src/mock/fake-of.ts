import { createFake, type Fake } from '../world/fake.ts';
import { createWholeFake } from '../world/whole-faker.ts';
import type { ApiDefinition } from './define-api.ts';

/**
 * What makes up the values of an API, by its own words as far as they were chosen for this very document: any other may
 * ask for all there are. Throws where it does and `loadWholeFaker` was not awaited.
 */
export const fakeOf = ({ words, document, validators }: ApiDefinition, seed: number): Fake =>
  words && validators?.document === document ? createFake(seed, words) : createWholeFake(seed);
