import type { Operation } from '../spec/operation.ts';

/** `x-search`: which query parameter looks for a text in which fields of the listed records. */
export interface TextSearch {
  readonly parameter: string;
  readonly fields: readonly string[];
  /** Undefined where a request looks for nothing. `read`: the values of a record at a field path. */
  matcher(
    values: Readonly<Record<string, unknown>>,
    read?: (record: Readonly<Record<string, unknown>>, field: string) => readonly unknown[],
  ): ((record: Readonly<Record<string, unknown>>) => boolean) | undefined;
}

export function compileTextSearch(operation: Operation): TextSearch | undefined {
  const parameter = operation.parameters.find(({ node }) => node['x-search'] !== undefined);
  if (!parameter) return undefined;
  const { fields } = parameter.node['x-search'] as { readonly fields: readonly string[] };
  return {
    parameter: parameter.name,
    fields,
    matcher(values, read = (record, field) => [record[field]]) {
      const text = values[parameter.name];
      if (typeof text !== 'string' || text === '') return undefined;
      const wanted = text.toLowerCase();
      return (record) =>
        fields.some((field) =>
          read(record, field).some(
            (value) => typeof value === 'string' && value.toLowerCase().includes(wanted),
          ),
        );
    },
  };
}
