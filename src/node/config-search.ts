import { existsSync } from 'node:fs';
import { join } from 'node:path';

const names = ['parley.config.ts', 'parley.config.mts', 'parley.config.js', 'parley.config.mjs'];

/** The config file of this folder, or undefined where it has none. */
export const findConfig = (folder: string): string | undefined =>
  names.map((name) => join(folder, name)).find((path) => existsSync(path));
