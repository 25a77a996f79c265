import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compileSchemas } from '../src/spec/schema-compiler.ts';

export interface FixtureRequest {
  readonly method: string;
  /** Path and query below the API's base URL. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as multipart/form-data: texts, and files of this many bytes. */
  readonly form?: Readonly<
    Record<
      string,
      string | { readonly filename: string; readonly mediaType: string; readonly size: number }
    >
  >;
}

/** An exchange that a vendor's page documents. */
export interface Fixture {
  /** Section of the page. */
  readonly source: string;
  /** What the clock showed. */
  readonly clock: string;
  readonly operationId: string;
  /** The name of a credential; null sends none but what the headers bring. */
  readonly credential: string | null;
  /** What the page takes for granted: sent in this order, when the clock shows so, with the same credential. */
  readonly before?: readonly { readonly clock: string; readonly request: FixtureRequest }[];
  readonly request: FixtureRequest;
  /** How often the request is sent, the last answer being the documented one. Default 1. */
  readonly times?: number;
  readonly response: {
    readonly status: number;
    /** To be answered exactly as printed. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  /** JSON pointers into the body to what must be answered exactly as printed. */
  readonly equal: readonly string[];
  /** Nothing a client sends brings this answer about. */
  readonly unprovoked?: boolean;
}

/** The body of a fixture's request; a form brings its own Content-Type. */
export function bodyOf({ body, form }: FixtureRequest): string | FormData | undefined {
  if (!form) return body === undefined ? undefined : JSON.stringify(body);
  const data = new FormData();
  for (const [name, part] of Object.entries(form)) {
    if (typeof part === 'string') data.append(name, part);
    else {
      const { filename, mediaType, size } = part;
      data.append(name, new File([new Uint8Array(size)], filename, { type: mediaType }));
    }
  }
  return data;
}

/** The documented answer is that the request breaks the contract. */
export const refusesRequest = ({ response }: Fixture): boolean =>
  response.status === 400 || response.status === 422;

const textMap = { type: 'object', additionalProperties: { type: 'string' } };

const request = {
  type: 'object',
  additionalProperties: false,
  required: ['method', 'path'],
  properties: {
    method: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] },
    path: { type: 'string', pattern: '^/' },
    headers: textMap,
    body: true,
    form: { type: 'object' },
  },
};

const validator = compileSchemas({
  type: 'object',
  additionalProperties: false,
  required: ['source', 'clock', 'operationId', 'credential', 'request', 'response', 'equal'],
  properties: {
    source: { type: 'string', minLength: 1 },
    clock: { type: 'string', format: 'date-time' },
    operationId: { type: 'string' },
    credential: { type: ['string', 'null'] },
    before: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['clock', 'request'],
        properties: { clock: { type: 'string', format: 'date-time' }, request },
      },
    },
    request,
    times: { type: 'integer', minimum: 1 },
    response: {
      type: 'object',
      additionalProperties: false,
      required: ['status'],
      properties: { status: { type: 'integer' }, headers: textMap, body: true },
    },
    equal: { type: 'array', items: { type: 'string', pattern: '^(/.*)?$' } },
    unprovoked: { const: true },
  },
}).at('');

export interface FixtureFile {
  readonly api: string;
  /** `fixtures/<api>/<name>.yaml` */
  readonly path: string;
  readonly fixture: Fixture;
}

const root = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Every documented exchange of every API. Throws for a file that is none. */
export function readFixtures(): readonly FixtureFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => {
      const fixture: unknown = parse(readFileSync(`${root}/${path}`, 'utf8'));
      const [violation] = validator(fixture);
      if (violation) {
        throw new Error(`fixtures/${path}: ${violation.pointer} ${violation.problem}`);
      }
      const [api = ''] = path.split('/');
      return { api, path: `fixtures/${path}`, fixture: fixture as Fixture };
    });
}
