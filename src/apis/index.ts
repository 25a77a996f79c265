import type { ApiDefinition } from '../mock/define-api.ts';
import { aimychats } from './aimychats/index.ts';
import { icecore } from './icecore/index.ts';
import { inkeep } from './inkeep/index.ts';

/** Every API that ships with Parley. */
export const apis: readonly ApiDefinition[] = [icecore, aimychats, inkeep];
