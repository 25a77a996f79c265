import type { MockRequest } from '../mock/exchange.ts';

/** What the paths of all of the console's files but its page begin with. */
export const consolePrefix = '/_console/';

/** The page itself at `/`, all else below `/_console/`. */
export const isForConsole = ({ method, path }: MockRequest): boolean =>
  path === '/' ? method === 'GET' || method === 'HEAD' : path.startsWith(consolePrefix);
