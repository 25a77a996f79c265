import type { Operation } from '../spec/operation.ts';

type Scalar = string | number | boolean | null;

/** `x-filter`: which query parameter selects the listed records by which of their fields. */
export interface Filters {
  readonly parameters: readonly string[];
  /** The fields and values that a request asks for. */
  where(values: Readonly<Record<string, unknown>>): Readonly<Record<string, Scalar>>;
}

export function compileFilters(operation: Operation): Filters {
  const filters = operation.parameters.flatMap(({ name, node }) => {
    const filter = node['x-filter'] as { readonly field: string } | undefined;
    return filter ? [{ name, field: filter.field }] : [];
  });
  return {
    parameters: filters.map(({ name }) => name),
    where(values) {
      const where: Record<string, Scalar> = {};
      for (const { name, field } of filters) {
        const value = values[name];
        if (value !== undefined) where[field] = value as Scalar;
      }
      return where;
    },
  };
}
