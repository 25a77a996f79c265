import type { ParleyConfig } from './mock/parley-config.ts';

export type { Credential } from './mock/define-api.ts';
export type { OwnApi, ParleyConfig } from './mock/parley-config.ts';
export type { Scenario } from './mock/scenarios.ts';

/** Types what `parley.config.ts` exports as its default. */
export const defineConfig = (config: ParleyConfig): ParleyConfig => config;
