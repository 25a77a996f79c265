import { apis } from './apis/index.ts';
import { apiNamed } from './apis/named.ts';
import {
  type ServeOptions as Options,
  type Served as Serving,
  serve as serveApis,
} from './node/serve.ts';

export interface ServeOptions extends Omit<Options, 'apis'> {
  /** Names of the APIs to mock. Default: all that ship with Parley. */
  readonly apis?: readonly string[];
}

export type Served = Omit<Serving, 'replaceApis'>;

/** Serves a mock and its control API over HTTP. Rejects where a name is none of the shipped APIs, or the port is taken. */
export async function serve({ apis: names, ...options }: ServeOptions = {}): Promise<Served> {
  return serveApis({ ...options, apis: names?.map(apiNamed) ?? apis });
}
