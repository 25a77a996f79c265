import type { Fields } from '../../mock/seed-plan.ts';

/** Choices about one conversation, each addressed by the path of the field it decides. */
export interface Draw {
  readonly fields: Fields;
  /** One of the names, the likelier the greater its weight. */
  pick<T extends string>(path: string, weights: Readonly<Record<T, number>>): T;
  among<T>(path: string, list: readonly T[]): T;
  between(path: string, min: number, max: number): number;
  chance(path: string, probability: number): boolean;
  id(path: string): string;
}

export function createDraw(fields: Fields): Draw {
  return {
    fields,
    pick: <T extends string>(path: string, weights: Readonly<Record<T, number>>) =>
      fields(path, (faker) =>
        faker.helpers.weightedArrayElement(
          (Object.entries(weights) as [T, number][]).map(([value, weight]) => ({ value, weight })),
        ),
      ),
    among: (path, list) => fields(path, (faker) => faker.helpers.arrayElement(list)),
    between: (path, min, max) => fields(path, (faker) => faker.number.int({ min, max })),
    chance: (path, probability) => fields(path, (faker) => faker.datatype.boolean(probability)),
    id: (path) =>
      fields(path, (faker) => faker.string.alphanumeric({ length: 24, casing: 'lower' })),
  };
}
