import { apis } from './apis/index.ts';
import { apiNamed } from './apis/named.ts';
import {
  type AllHandlers,
  type AllHandlersOptions,
  type ApiHandlers,
  allHandlersOf,
  type HandlersOptions,
  handlersOf,
} from './mock/msw-handlers.ts';

export type {
  AllHandlers,
  AllHandlersOptions,
  ApiHandlers,
  HandlersControl,
  HandlersOptions,
} from './mock/msw-handlers.ts';

/**
 * msw handlers of one API, or of all. They answer the documented base URLs, and every path below them as the API does;
 * other requests pass. Throws for a name that is no API's. In a browser, `parley-kit/msw/<api>` holds one API only.
 */
export function handlers(options?: AllHandlersOptions): AllHandlers;
export function handlers(name: string, options?: HandlersOptions): ApiHandlers;
export function handlers(
  subject?: string | AllHandlersOptions,
  options?: HandlersOptions,
): ApiHandlers | AllHandlers {
  return typeof subject === 'string'
    ? handlersOf(apiNamed(subject), options)
    : allHandlersOf(apis, subject);
}
