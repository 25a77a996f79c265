import type { Faker } from '../world/fake.ts';

/** A record in the making: a value of one of its fields, addressed by the field's path. */
export type Fields = <T>(path: string, make: (faker: Faker) => T) => T;

export interface SeedPlan {
  /** How many records the main collection has. */
  readonly size: number;
  /** The world's start, in milliseconds since the epoch. */
  readonly start: number;
  /** `record`: what tells the record from the others of its collection, and stays when others come and go. */
  fields(collection: string, record: string): Fields;
}

export interface SeededCollection<R> {
  /** Records as a documented example prints them; only what the contract requires beyond it is made up. */
  readonly documented?: readonly R[];
  /** Properties that the contract has and a record lacks are made up from their schemas. */
  readonly generated: Iterable<R>;
}

export type Seed<Records> = (plan: SeedPlan) => {
  readonly [C in keyof Records]?: SeededCollection<Records[C]>;
};
