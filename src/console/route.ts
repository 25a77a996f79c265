/** What a hash like `#/state/<api>/<collection>?session=test-1` says. */
export interface Route {
  /** The first segment; empty for Home. */
  readonly page: string;
  /** The segments after it, decoded. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

export interface Destination {
  readonly page: string;
  readonly path?: readonly string[];
  /** Members that are undefined or empty are left out. */
  readonly query?: Readonly<Record<string, string | undefined>>;
}

export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [page = '', ...rest] = path.split('/').map(decoded);
  return {
    page,
    path: rest.filter((segment) => segment !== ''),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

export function hashOf({ page, path = [], query = {} }: Destination): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given as [string, string][]).toString();
  const segments = [page, ...path].map(encodeURIComponent).join('/');
  return `#/${segments}${search && `?${search}`}`;
}

/** A hash can be typed by hand. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
