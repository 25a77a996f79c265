import { valueAt } from '../spec/json-pointer.ts';
import type { ClientContract } from './client-contract.ts';

/** The API answered with an error; `message` has its own words, where it has any. */
export class ResponseError extends Error {
  override readonly name = 'ResponseError';
  readonly status: number;
  /** As the API wrote it: parsed JSON, or the text that is none. */
  readonly body: unknown;
  /** Whole seconds after which it may be tried again, as far as the body or a header says. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    facts: { readonly status: number; readonly body: unknown; readonly retryAfter?: number },
  ) {
    super(message);
    this.status = facts.status;
    this.body = facts.body;
    this.retryAfter = facts.retryAfter;
  }
}

/** What openapi-fetch resolves with. */
export interface Outcome<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer. Rejects with `ResponseError` for an error, and with what `fetch` rejects with. */
export async function unwrap<Data>(
  { contract }: { readonly contract: ClientContract },
  pending: Promise<Outcome<Data>>,
): Promise<Exclude<Data, undefined>> {
  const { data, error, response } = await pending;
  if (!response.ok) throw responseErrorOf(contract, { body: error, response });
  return data as Exclude<Data, undefined>;
}

function responseErrorOf(
  { errors }: ClientContract,
  { body, response }: { readonly body: unknown; readonly response: Response },
): ResponseError {
  const { status, statusText, headers } = response;
  const found = (pointers: readonly string[]) => pointers.map((pointer) => valueAt(body, pointer));
  const said = found(errors.message).find((value) => typeof value === 'string' && value !== '');
  const header = headers.get(errors.retryAfterHeader) ?? '';
  const hints = [...found(errors.retryAfter), /^\d+$/.test(header) ? Number(header) : undefined];
  const retryAfter = hints.find((value) => typeof value === 'number');
  return new ResponseError(
    typeof said === 'string' ? said : `The answer was ${`${status} ${statusText}`.trim()}.`,
    { status, body, ...(typeof retryAfter === 'number' && { retryAfter }) },
  );
}
