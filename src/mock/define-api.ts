import type { OpenApiDocument } from '../spec/document.ts';
import type { Collection } from '../world/collection.ts';
import type { Faker } from '../world/fake.ts';

/** The types that `npm run generate` writes for a contract, and the records its mock keeps. */
export interface ApiTypes {
  operations: object;
  /** Names of the query parameters with a default, by operation. */
  defaulted: object;
  /** Record types by collection. */
  records: object;
}

/** A credential that the mock accepts, or refuses in a way worth testing. */
export interface Credential {
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** What it may do, in the roles of the contract's security requirements. */
  readonly roles: readonly string[];
  /** Known, but no longer valid. */
  readonly expired?: boolean;
}

export interface CollectionDefinition {
  /** The property that holds the key; the contract's `x-resource` says it for the records it describes. */
  readonly key?: string;
  /** The order of lists that ask for none: a field path, `-` in front for descending. */
  readonly order?: string;
  /** The key of a record that a request creates. */
  newKey?(faker: Faker): string;
  /** Keys of the first records that requests create, as a documented example has them. */
  readonly firstKeys?: readonly string[];
}

/** A record in the making: a value of one of its fields, addressed by the field's path. */
export type Fields = <T>(path: string, make: (faker: Faker) => T) => T;

export interface SeedPlan {
  /** How many records the main collection has. */
  readonly size: number;
  /** The world's start, in milliseconds since the epoch. */
  readonly start: number;
  /** `record`: what tells the record from the others of its collection, and stays when others come and go. */
  fields(collection: string, record: string): Fields;
}

export interface SeededCollection<R> {
  /** Records as a documented example prints them; only what the contract requires beyond it is made up. */
  readonly documented?: readonly R[];
  /** Properties that the contract has and a record lacks are made up from their schemas. */
  readonly generated: Iterable<R>;
}

type Seed<Records> = (plan: SeedPlan) => {
  readonly [C in keyof Records]: SeededCollection<Records[C]>;
};

type JsonContent<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

type ParametersOf<Operation> = Operation extends { parameters: infer P } ? P : never;

type QueryOf<Operation, Defaulted> =
  ParametersOf<Operation> extends { query?: infer Q }
    ? Omit<NonNullable<Q>, Defaulted & string> &
        Required<Pick<NonNullable<Q>, Defaulted & keyof NonNullable<Q>>>
    : object;

type PathOf<Operation> = ParametersOf<Operation> extends { path: infer P } ? P : object;

type BodyOf<Operation> = Operation extends { requestBody?: infer B }
  ? JsonContent<NonNullable<B>>
  : undefined;

/** A status the contract has for the operation, with a body of that status's schema. */
export type ReplyOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: { status: Status; body: JsonContent<Responses[Status]> };
    }[keyof Responses]
  : never;

/** What a handler works with: a request that the contract allows, and the records of the session. */
export interface HandlerContext<Operation, Defaulted, Records> {
  readonly query: QueryOf<Operation, Defaulted>;
  readonly path: PathOf<Operation>;
  readonly body: BodyOf<Operation>;
  readonly records: { readonly [C in keyof Records]: Collection<Records[C] & object> };
  /** Milliseconds since the epoch, the same for the whole request. */
  readonly now: number;
  readonly credential: Credential | undefined;
  newKey(collection: keyof Records): string;
}

type Handlers<T extends ApiTypes> = {
  readonly [Id in keyof T['operations']]?: (
    context: HandlerContext<
      T['operations'][Id],
      T['defaulted'][Id & keyof T['defaulted']],
      T['records']
    >,
  ) => ReplyOf<T['operations'][Id]>;
};

interface TypedDefinition<T extends ApiTypes> {
  /** The API's name, as in URLs and on the command line. */
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly credentials: readonly Credential[];
  /** Records of the main collection when nobody says otherwise. */
  readonly size: number;
  readonly collections: { readonly [C in keyof T['records']]: CollectionDefinition };
  readonly seed: Seed<T['records']>;
  /** Operations that do more than list; the others are inferred from the contract. */
  readonly handlers: Handlers<T>;
}

export type Handler = (context: {
  readonly query: Readonly<Record<string, unknown>>;
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly records: Readonly<Record<string, Collection<Readonly<Record<string, unknown>>>>>;
  readonly now: number;
  readonly credential: Credential | undefined;
  newKey(collection: string): string;
}) => { readonly status: number; readonly body: unknown };

/** An API as the engine sees it, its own types forgotten. */
export interface ApiDefinition {
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly credentials: readonly Credential[];
  readonly size: number;
  readonly collections: Readonly<Record<string, CollectionDefinition>>;
  readonly seed: Seed<Record<string, Readonly<Record<string, unknown>>>>;
  readonly handlers: Readonly<Record<string, Handler | undefined>>;
}

/** Types an API's definition against its contract: a status or body that the contract lacks does not compile. */
export function defineApi<T extends ApiTypes>(definition: TypedDefinition<T>): ApiDefinition {
  return definition as unknown as ApiDefinition;
}
