import type { components } from '../generated/parley-control/types.ts';

type Schemas = components['schemas'];

/** The mock refused; `message` says why, and what there is instead. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;
  readonly title: string;
  /** Which places of the body were wrong; empty where none is to blame. */
  readonly errors: readonly PlacedError[];

  constructor({ status, title, detail, errors = [] }: Refusal) {
    super(detail);
    this.status = status;
    this.title = title;
    this.errors = errors;
  }
}

/** What is wrong in one place (a JSON pointer) of a body. */
type PlacedError = NonNullable<Schemas['Problem']['errors']>[number];

type Refusal = Pick<Schemas['Problem'], 'title' | 'detail'> & {
  readonly status: number;
  readonly errors?: readonly PlacedError[] | undefined;
};

/** What `openapi-fetch` resolves with. */
export interface Outcome<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** Its data. Rejects with `ControlError` for a refusal, and where there is none. */
export async function taken<Data>(pending: Promise<Outcome<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await pending;
  if (!response.ok || data === undefined || data === null) throw refusal(error, response);
  return data;
}

/** The same for an answer without any. */
export async function done(pending: Promise<Outcome<unknown>>): Promise<void> {
  const { error, response } = await pending;
  if (!response.ok) throw refusal(error, response);
}

function refusal(error: unknown, { status, statusText }: Response): ControlError {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Partial<
    Schemas['Problem']
  >;
  const { title = statusText, errors } = given;
  const { detail = `The answer was ${status}, and no problem details.` } = given;
  return new ControlError({ status, title, detail, errors });
}
