import type { ApiDefinition } from '../mock/define-api.ts';
import { aimychats } from './aimychats/index.ts';
import { icecore } from './icecore/index.ts';
import { imbrace } from './imbrace/index.ts';
import { inbox } from './inbox/index.ts';
import { inkeep } from './inkeep/index.ts';

/** Every API that ships with Parley. */
export const apis: readonly ApiDefinition[] = [icecore, aimychats, inbox, inkeep, imbrace];
