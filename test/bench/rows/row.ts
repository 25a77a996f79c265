import type { Material } from '../material.ts';
import type { Result } from '../result.ts';
import type { Settings } from '../settings.ts';

/** Measures what belongs together. */
export type Row = (field: Field) => Promise<readonly Result[]>;

export interface Field {
  readonly material: Material;
  readonly settings: Settings;
}
