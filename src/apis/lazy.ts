import { overviews } from '../generated/overviews.ts';
import type { ApiDefinition } from '../mock/define-api.ts';
import type { LazyApi } from '../mock/lazy-api.ts';

type Name = (typeof overviews)[number]['described']['name'];

const loads: Readonly<Record<Name, () => Promise<ApiDefinition>>> = {
  icecore: async () => (await import('./icecore/index.ts')).icecore,
  aimychats: async () => (await import('./aimychats/index.ts')).aimychats,
  inbox: async () => (await import('./inbox/index.ts')).inbox,
  inkeep: async () => (await import('./inkeep/index.ts')).inkeep,
  imbrace: async () => (await import('./imbrace/index.ts')).imbrace,
};

/** Every API that ships with Parley, each loaded when something is first asked of it. */
export const lazyApis: readonly LazyApi[] = overviews.map((overview) => ({
  ...overview,
  load: loads[overview.described.name],
}));
