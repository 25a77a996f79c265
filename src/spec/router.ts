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

/** Templates whose literal segments stand at the same places, by those segments: a lookup in each, however many there are. */
interface Group {
  readonly places: readonly number[];
  readonly routes: Map<string, Route[]>;
}

const keyAt = (segments: readonly string[], places: readonly number[]): string =>
  places.map((place) => segments[place]).join('/');

/**
 * Finds the operation of a path below the API's base path. Literal segments win over templates (OpenAPI 3.1, 4.8.8.2),
 * and a path whose method is missing on the best template is looked for on the next one.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const literal = new Map<string, Route>();
  const templated: Route[] = [];
  for (const route of routesOf(operations)) {
    if (route.path.names.length === 0) literal.set(route.path.template, route);
    else templated.push(route);
  }
  const candidates = compileCandidates(templated);

  return (method, path) => {
    const exact = literal.get(path);
    const operation = exact?.methods.get(method);
    if (operation) return { kind: 'operation', operation, pathParameters: nothing };
    const allowed = new Set<string>();
    for (const name of exact?.methods.keys() ?? []) allowed.add(name);
    for (const route of candidates(path)) {
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

/** Finds the templates that a path may match, the best first. */
function compileCandidates(templated: readonly Route[]): (path: string) => readonly Route[] {
  /** By the number of segments, then by the places of the literal ones. */
  const groups = new Map<number, Map<string, Group>>();
  for (const route of templated) {
    const segments = route.path.template.split('/');
    const places = [...segments.keys()].filter((place) => !segments[place]?.includes('{'));
    const alike = groups.get(segments.length) ?? new Map<string, Group>();
    groups.set(segments.length, alike);
    const group = alike.get(places.join()) ?? { places, routes: new Map<string, Route[]>() };
    alike.set(places.join(), group);
    const key = keyAt(segments, places);
    const routes = group.routes.get(key) ?? [];
    routes.push(route);
    group.routes.set(key, routes);
  }
  return (path) => {
    const segments = path.split('/');
    const found: Route[] = [];
    for (const { places, routes } of groups.get(segments.length)?.values() ?? []) {
      found.push(...(routes.get(keyAt(segments, places)) ?? []));
    }
    return found.sort((a, b) => (a.path.rank < b.path.rank ? -1 : 1));
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
