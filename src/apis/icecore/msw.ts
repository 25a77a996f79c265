import { type ApiHandlers, type HandlersOptions, handlersOf } from '../../mock/msw-handlers.ts';
import { icecore } from './index.ts';

export type { ApiHandlers, HandlersOptions } from '../../mock/msw-handlers.ts';

/** msw handlers of this API, in a module that holds no other. */
export const handlers = (options?: HandlersOptions): ApiHandlers => handlersOf(icecore, options);
