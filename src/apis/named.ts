import type { ApiDefinition } from '../mock/define-api.ts';
import { apis } from './index.ts';

/** The shipped API of this name. Throws where there is none. */
export function apiNamed(name: string): ApiDefinition {
  const found = apis.find((api) => api.name === name);
  if (found) return found;
  throw new Error(`There is no API ${name}; there are: ${apis.map((api) => api.name).join(', ')}.`);
}
