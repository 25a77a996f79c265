import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ApiDefinition } from '../mock/define-api.ts';
import type { ParleyConfig } from '../mock/parley-config.ts';
import { parsePointer, valueAt } from '../spec/json-pointer.ts';
import { loadSchemaCompiler } from '../spec/uncompiled.ts';
import type { Violation } from '../spec/violation.ts';
import { ConfigError } from './config-error.ts';
import { configSchema } from './config-schema.ts';
import { readDefinition } from './contract-file.ts';

export interface LoadedConfig {
  /** As it is to be called in messages. */
  readonly path: string;
  readonly config: ParleyConfig;
}

/** Runs the file, and holds what it exports to what a config may say. Rejects with `ConfigError`. */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  const path = relative('.', file) || file;
  const exported = await imported(file, path);
  if (!('default' in exported)) {
    throw new ConfigError(`${path}: expected export default defineConfig({ … })`);
  }
  const value = exported.default;
  const { compileSchemas } = await import('../spec/schema-compiler.ts');
  // The contracts that it names are to be compiled too.
  await loadSchemaCompiler();
  const violations = compileSchemas(configSchema).at('')(value);
  if (violations.length > 0) {
    throw new ConfigError(violations.map((it) => `${path}: ${sentenceOf(it)}`).join('\n'));
  }
  return { path, config: value as ParleyConfig };
}

async function imported(file: string, path: string): Promise<object> {
  const absolute = resolve(file);
  if (!existsSync(absolute)) throw new ConfigError(`${path}: there is no such file`);
  try {
    return await import(pathToFileURL(absolute).href);
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    // A syntax error's stack begins with the path, any other's names the file by its URL.
    const from = [absolute, pathToFileURL(absolute).href].find((it) => stack.includes(`${it}:`));
    const [place = ''] = /^(:\d+)+/.exec(stack.split(from ?? '\n')[1] ?? '') ?? [];
    throw new ConfigError(`${path}${place}: ${message}`, { cause: error });
  }
}

function sentenceOf({ pointer, problem, keyword, schemaPointer }: Violation): string {
  const key = parsePointer(pointer);
  if (keyword !== 'additionalProperties') {
    return `${key.join('.') || 'the config'}: ${problem}`;
  }
  const [, unknown = ''] = /property (.*)$/.exec(problem) ?? [];
  const owner = schemaPointer.slice(0, schemaPointer.lastIndexOf('/'));
  const known = Object.keys(valueAt(configSchema, `${owner}/properties`) ?? {});
  return `${[...key, unknown].join('.')}: is not a key here; there are ${known.join(', ')}`;
}

export interface ServedBy {
  /** In the config's order, credentials replaced. */
  readonly apis: readonly ApiDefinition[];
  /** Where the contracts stand that are not Parley's own; undefined for one that is no file. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** What a config wants served. Throws `ConfigError`, and `FileError` for a contract that cannot be used. */
export function servedBy(
  { path, config }: LoadedConfig,
  shipped: readonly ApiDefinition[],
): ServedBy {
  const { apis: wanted = shipped.map(({ name }) => name), credentials = {} } = config;
  const files = new Map<string, string | undefined>();
  const definitions = wanted.map((api, index) => {
    if (typeof api === 'string') return shippedNamed(api, index);
    const file = 'document' in api ? undefined : join(dirname(path), api.contract);
    files.set(api.name, file);
    if ('document' in api) return api;
    const { contract: _, ...own } = api;
    return readDefinition(own, file ?? '');
  });
  const names = definitions.map(({ name }) => name);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw new ConfigError(`${path}: apis: ${twin} is there twice`);
  for (const key of ['credentials', 'scenarios', 'limits'] as const) {
    const stranger = Object.keys(config[key] ?? {}).find((name) => !names.includes(name));
    if (stranger !== undefined) {
      throw new ConfigError(
        `${path}: ${key}.${stranger}: no such API is served; there are: ${names.join(', ')}`,
      );
    }
  }
  return {
    apis: definitions.map((it) => {
      const own = credentials[it.name];
      return own ? { ...it, credentials: own } : it;
    }),
    files,
  };

  function shippedNamed(name: string, index: number): ApiDefinition {
    const found = shipped.find((it) => it.name === name);
    if (found) return found;
    const there = shipped.map((it) => it.name).join(', ');
    throw new ConfigError(`${path}: apis.${index}: there is no API ${name}; there are: ${there}`);
  }
}
