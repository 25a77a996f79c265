import type { Operation } from './operation.ts';
import type { Parameter } from './parameter.ts';

const exampleOf = ({ node }: Parameter): string | undefined =>
  node.example === undefined ? undefined : String(node.example);

/** Path and query of a request to the operation with its documented example values, below the API's base path. */
export function examplePath({ path, parameters }: Operation): string {
  const filled = path.replace(/\{([^{}]*)\}/g, (template, name: string) => {
    const parameter = parameters.find((it) => it.in === 'path' && it.name === name);
    return encodeURIComponent((parameter && exampleOf(parameter)) ?? template);
  });
  const query = new URLSearchParams(
    parameters.flatMap((parameter) => {
      const example = parameter.in === 'query' ? exampleOf(parameter) : undefined;
      return example === undefined ? [] : [[parameter.name, example]];
    }),
  );
  return query.size > 0 ? `${filled}?${query}` : filled;
}
