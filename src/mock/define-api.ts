import type { Allowance } from '../conventions/rate-limit.ts';
import type { OpenApiDocument } from '../spec/document.ts';
import type { Prose } from '../spec/prose.ts';
import type { ReadySchemas } from '../spec/schema-validator.ts';
import type { Collection } from '../world/collection.ts';
import type { Faker } from '../world/fake.ts';
import type { TrafficTally } from '../world/traffic.ts';
import type { Words } from '../world/words.ts';
import type { Scenario } from './scenarios.ts';
import type { Seed, SeededCollection, SeedPlan } from './seed-plan.ts';

/** The types that `npm run generate` writes for a contract, and the records its mock keeps. */
export interface ApiTypes {
  operations: object;
  /** Names of the query parameters with a default, by operation. */
  defaulted: object;
  /** Record types by collection. */
  records: object;
  /** Payload types of tasks on the virtual clock, by name. */
  tasks?: object;
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
  /** The key of the record it stands for: a person, a contact. */
  readonly subject?: string;
}

export interface CollectionDefinition {
  /** The property that holds the key; the contract's `x-resource` says it for the records it describes. */
  readonly key?: string;
  /** The order of lists that ask for none: a field path, `-` in front for descending. */
  readonly order?: string;
  /** The key of a record that a request creates. */
  newKey?(faker: Faker): string;
  /** Properties that answers show and records lack, as a link that depends on how the client reached the mock. */
  readonly computed?: readonly string[];
  /** Keys of the first records that requests create, as a documented example has them. */
  readonly firstKeys?: readonly string[];
}

/** A file of a multipart form. */
export interface UploadedFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Of a form's parts, those described as binary arrive as files. */
type FormOf<Form> = { [Name in keyof Form]: Name extends 'file' ? UploadedFile : Form[Name] };

type JsonContent<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

type ParametersOf<Operation> = Operation extends { parameters: infer P } ? P : never;

type QueryOf<Operation, Defaulted> =
  ParametersOf<Operation> extends { query?: infer Q }
    ? Omit<NonNullable<Q>, Defaulted & string> &
        Required<Pick<NonNullable<Q>, Defaulted & keyof NonNullable<Q>>>
    : object;

type PathOf<Operation> = ParametersOf<Operation> extends { path: infer P } ? P : object;

type BodyContent<T> = T extends { content: { 'multipart/form-data': infer Form } }
  ? FormOf<Form>
  : JsonContent<T>;

type BodyOf<Operation> = Operation extends { requestBody?: infer B }
  ? BodyContent<NonNullable<B>>
  : undefined;

/** A status the contract has for the operation, with a body of that status's schema. */
export type ReplyOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: { status: Status; body: JsonContent<Responses[Status]> };
    }[keyof Responses]
  : never;

/** When a task is to run, and with what. */
export interface Due<Payload> {
  /** Milliseconds of the virtual clock from now. */
  readonly after: number;
  readonly payload: Payload;
  /** Tasks of one lane run one after another, each when the one before has ended. */
  readonly lane?: string | undefined;
}

interface Context<Records, Tasks> {
  readonly records: { readonly [C in keyof Records]: Collection<Records[C] & object> };
  /** Milliseconds since the epoch, the same for the whole request; a task's due time. */
  readonly now: number;
  newKey(collection: keyof Records & string): string;
  /** Removes a record, which nothing refers to any more then (`x-reference`); false when there was none. */
  remove(collection: keyof Records & string, key: string): boolean;
  /** A made-up value; the same address in the same session history gives the same value. */
  fake<T>(address: string, make: (faker: Faker) => T): T;
  schedule<Name extends keyof Tasks & string>(task: Name, due: Due<Tasks[Name]>): void;
  /** The requests this session made to the API so far. */
  traffic(): readonly TrafficTally[];
  /** Whether the session is in this scenario of the API. */
  inScenario(name: string): boolean;
}

/** What a handler works with: a request that the contract allows, and the records of the session. */
export interface HandlerContext<Operation, Defaulted, T extends ApiTypes>
  extends Context<T['records'], TasksOf<T>> {
  readonly query: QueryOf<Operation, Defaulted>;
  readonly path: PathOf<Operation>;
  readonly body: BodyOf<Operation>;
  readonly credential: Credential | undefined;
  /** Where the credential stands after this request, as the headers say it. */
  readonly allowance: Allowance | undefined;
  /** The URL of the API's base path, as the client reached it. */
  readonly baseUrl: string;
  /** The URL of this request, for links. */
  readonly url: string;
  /** Where a record of the collection `files` can be fetched without credentials. */
  fileUrl(id: string): string;
}

/** A context by the name of the operation. */
export type ContextOf<T extends ApiTypes, Id extends keyof T['operations']> = HandlerContext<
  T['operations'][Id],
  T['defaulted'][Id & keyof T['defaulted']],
  T
>;

/** What a task works with when it falls due. */
export interface TaskContext<T extends ApiTypes, Name extends keyof TasksOf<T>>
  extends Context<T['records'], TasksOf<T>> {
  readonly payload: TasksOf<T>[Name];
  /** Sends a request out of the mock, to allowed hosts only. Rejects where no answer comes, the message saying why. */
  deliver(request: Request): Promise<Response>;
}

type TasksOf<T extends ApiTypes> = NonNullable<T['tasks']>;

type Handlers<T extends ApiTypes> = {
  readonly [Id in keyof T['operations']]?: (
    context: ContextOf<T, Id>,
  ) => ReplyOf<T['operations'][Id]> | Promise<ReplyOf<T['operations'][Id]>>;
};

interface TypedDefinition<T extends ApiTypes> {
  /** The API's name, as in URLs and on the command line. */
  readonly name: string;
  readonly document: OpenApiDocument;
  /** The document's schemas, where they need not be compiled. */
  readonly validators?: ReadySchemas | undefined;
  /** The words that its made-up values are chosen from, for this document. Without them, any that faker has. */
  readonly words?: Words;
  /** What people read of this document, where it is apart. */
  prose?(): Promise<Prose>;
  /** Without them, one that may do everything. */
  readonly credentials?: readonly Credential[];
  /** A credential that a record stands for, for a value that is none of `credentials`. */
  identify?(
    value: string,
    records: Context<T['records'], object>['records'],
  ): Credential | undefined;
  /** Records of a collection when nobody says otherwise. */
  readonly size?: number;
  /** Collections that the contract's `x-resource` does not describe, or not enough. */
  readonly collections?: { readonly [C in keyof T['records']]?: CollectionDefinition };
  /** Collections it leaves out are made up from their schemas. */
  readonly seed?: Seed<T['records']>;
  /** Operations that do more than the CRUD the contract implies. */
  readonly handlers?: Handlers<T>;
  /** Situations a session can be put in: a sentence for what handlers and tasks ask for, or faults and records too. */
  readonly scenarios?: Readonly<
    Record<string, string | Scenario<Context<T['records'], object>['records']>>
  >;
  readonly tasks?: {
    readonly [Name in keyof TasksOf<T>]: (context: TaskContext<T, Name>) => void | Promise<void>;
  };
}

type AnyRecord = Readonly<Record<string, unknown>>;
type AnyRecords = Readonly<Record<string, Collection<AnyRecord>>>;

interface AnyContext {
  readonly records: AnyRecords;
  readonly now: number;
  newKey(collection: string): string;
  remove(collection: string, key: string): boolean;
  fake<T>(address: string, make: (faker: Faker) => T): T;
  schedule(task: string, due: Due<unknown>): void;
  traffic(): readonly TrafficTally[];
  inScenario(name: string): boolean;
}

interface AnyReply {
  readonly status: number;
  readonly body: unknown;
}

export type Handler = (
  context: AnyContext & {
    readonly query: AnyRecord;
    readonly path: Readonly<Record<string, string>>;
    readonly body: unknown;
    readonly credential: Credential | undefined;
    readonly allowance: Allowance | undefined;
    readonly baseUrl: string;
    readonly url: string;
    fileUrl(id: string): string;
  },
) => AnyReply | Promise<AnyReply>;

export type TaskHandler = (
  context: AnyContext & {
    readonly payload: unknown;
    deliver(request: Request): Promise<Response>;
  },
) => void | Promise<void>;

/** An API as the engine sees it, its own types forgotten. */
export interface ApiDefinition {
  readonly name: string;
  readonly document: OpenApiDocument;
  /** The document's schemas, where they need not be compiled. */
  readonly validators?: ReadySchemas | undefined;
  readonly words?: Words;
  prose?(): Promise<Prose>;
  readonly credentials?: readonly Credential[];
  identify?(value: string, records: AnyRecords): Credential | undefined;
  readonly size?: number;
  readonly collections?: Readonly<Record<string, CollectionDefinition | undefined>>;
  readonly seed?: (
    plan: SeedPlan,
  ) => Readonly<Record<string, SeededCollection<AnyRecord> | undefined>>;
  readonly handlers?: Readonly<Record<string, Handler | undefined>>;
  readonly scenarios?: Readonly<Record<string, string | Scenario>>;
  readonly tasks?: Readonly<Record<string, TaskHandler | undefined>>;
}

/** Types an API's definition against its contract: a status or body that the contract lacks does not compile. */
export function defineApi<T extends ApiTypes>(definition: TypedDefinition<T>): ApiDefinition {
  return definition as unknown as ApiDefinition;
}
