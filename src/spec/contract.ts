import { ContractError } from './contract-error.ts';
import { asDocument, type OpenApiDocument } from './document.ts';
import { compileOperations, type Operation } from './operation.ts';
import { createRouter, type Router } from './router.ts';
import type { ReadySchemas, SchemaValidator } from './schema-validator.ts';
import { type Resource, resourcesOf } from './schema-walk.ts';
import { compileUncompiled } from './uncompiled.ts';

/** An OpenAPI document as the rest of Parley uses it. */
export interface Contract {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly document: OpenApiDocument;
  /** Absolute URLs, without a trailing slash. */
  readonly servers: readonly string[];
  /** The path of the first server, without a trailing slash: `/api/v1`, or `` for none. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  readonly route: Router;
  readonly schemas: SchemaValidator;
  /** By collection. */
  readonly resources: ReadonlyMap<string, Resource>;
}

export interface ContractSource {
  /** The API's name, as in URLs and on the command line. */
  readonly name: string;
  readonly document: unknown;
  /** Its schemas, ready to judge by; those of another document are not used. */
  readonly validators?: ReadySchemas | undefined;
}

/** Throws `ContractError` with the JSON pointer of the first thing that cannot be used. */
export function compileContract({ name, document: source, validators }: ContractSource): Contract {
  const document = asDocument(source);
  // What was compiled ahead was held to the vocabulary then.
  const schemas =
    validators?.document === document ? validators.validator() : compileUncompiled(document);
  const servers = (document.servers ?? []).map(({ url }, index) => serverUrl(url, index));
  const operations = compileOperations(document);
  return {
    name,
    title: document.info.title,
    version: document.info.version,
    document,
    servers,
    basePath: servers[0] === undefined ? '' : new URL(servers[0]).pathname.replace(/\/$/, ''),
    operations,
    route: createRouter(operations),
    schemas,
    resources: resourcesOf({ document }),
  };
}

function serverUrl(url: unknown, index: number): string {
  if (typeof url !== 'string' || !URL.canParse(url) || url.includes('{')) {
    throw new ContractError(
      `/servers/${index}/url`,
      'expected an absolute URL, variables filled in',
    );
  }
  return url.replace(/\/$/, '');
}
