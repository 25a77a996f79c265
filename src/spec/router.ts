import { ContractError } from './contract-error.ts';
import type { Operation } from './operation.ts';
import { compilePathTemplate, type PathTemplate } from './path-template.ts';

export type Match =
  | {
      readonly kind: 'operation';
      readonly operation: Operation;
      readonly pathParameters: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-path' };

export type Router = (method: string, path: string) => Match;

interface Route {
  readonly path: PathTemplate;
  readonly methods: Map<string, Operation>;
}

const nothing: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/** The first literal segment is enough to keep a lookup short however many operations there are. */
const bucketOf = (path: string): string => path.split('/', 2)[1] ?? '';

/**
 * Finds the operation of a path below the API's base path. Literal segments win over templates (OpenAPI 3.1, 4.8.8.2),
 * and a path whose method is missing on the best template is looked for on the next one.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const literal = new Map<string, Route>();
  const templated = new Map<string, Route[]>();
  for (const route of routesOf(operations)) {
    if (route.path.names.length === 0) literal.set(route.path.template, route);
    else {
      const first = bucketOf(route.path.template);
      const bucket = first.includes('{') ? '{}' : first;
      templated.set(bucket, [...(templated.get(bucket) ?? []), route]);
    }
  }
  for (const routes of templated.values())
    routes.sort((a, b) => (a.path.rank < b.path.rank ? -1 : 1));
  const anywhere = templated.get('{}') ?? [];

  return (method, path) => {
    const exact = literal.get(path);
    const operation = exact?.methods.get(method);
    if (operation) return { kind: 'operation', operation, pathParameters: nothing };
    const allowed = new Set<string>();
    for (const name of exact?.methods.keys() ?? []) allowed.add(name);
    for (const route of [...(templated.get(bucketOf(path)) ?? []), ...anywhere]) {
      const pathParameters = route.path.match(path);
      if (!pathParameters) continue;
      const operation = route.methods.get(method);
      if (operation) return { kind: 'operation', operation, pathParameters };
      for (const name of route.methods.keys()) allowed.add(name);
    }
    return allowed.size > 0
      ? { kind: 'method-not-allowed', allowed: [...allowed].sort() }
      : { kind: 'unknown-path' };
  };
}

function routesOf(operations: readonly Operation[]): Iterable<Route> {
  const routes = new Map<string, Route>();
  const shapes = new Map<string, string>();
  for (const operation of operations) {
    let route = routes.get(operation.path);
    if (!route) {
      const shape = operation.path.replace(/\{[^{}]*\}/g, '{}');
      const twin = shapes.get(shape);
      if (twin) throw new ContractError(operation.pointer, `matches the same paths as ${twin}`);
      shapes.set(shape, operation.path);
      route = { path: compilePathTemplate(operation.path, operation.pointer), methods: new Map() };
      routes.set(operation.path, route);
    }
    route.methods.set(operation.method, operation);
  }
  return routes.values();
}
