import type { Operation } from '../spec/operation.ts';

/** `x-sort`: which query parameter orders a list, and by which fields. */
export interface Sorting {
  readonly parameter: string;
  readonly fields: readonly string[];
  /** The order a request asks for, `-` in front for descending; undefined where it asks for none. */
  order(values: Readonly<Record<string, unknown>>): string | undefined;
}

export function compileSorting(operation: Operation): Sorting | undefined {
  const parameter = operation.parameters.find(({ node }) => node['x-sort'] !== undefined);
  if (!parameter) return undefined;
  const { fields } = parameter.node['x-sort'] as { readonly fields: readonly string[] };
  return {
    parameter: parameter.name,
    fields,
    order(values) {
      const value = values[parameter.name];
      return typeof value === 'string' ? value : undefined;
    },
  };
}
