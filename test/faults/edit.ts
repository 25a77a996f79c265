import type { Target } from '../../src/check.ts';
import { type Called, calledBy } from './fault.ts';

/** An answer whose body was read. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed JSON; undefined where the text is none. */
  readonly json: unknown;
}

/** What becomes of it: what is left out stays. `json` is written as the body. */
export interface Edit {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly text?: string;
  readonly json?: unknown;
}

export interface EditOptions {
  readonly api: string;
  readonly operationId: string | undefined;
  /** Undefined leaves the answer as it is. */
  edit(answer: Answered, called: Called): Edit | undefined;
}

/** A target whose answers to one operation are edited. */
export const edited =
  ({ api, operationId, edit }: EditOptions) =>
  (target: Target): Target =>
  async (request) => {
    const called = calledBy(api, request.clone() as Request);
    const response = await target(request);
    if (called.operation?.operationId !== operationId) return response;
    const { status, headers } = response;
    const text = await response.text();
    const change = edit({ status, headers, text, json: parsed(text) }, called);
    return changed({ status, headers, text }, change ?? {});
  };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function changed(answer: Omit<Answered, 'json'>, edit: Edit): Response {
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  for (const [name, value] of Object.entries(edit.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const status = edit.status ?? answer.status;
  const text = 'json' in edit ? JSON.stringify(edit.json) : (edit.text ?? answer.text);
  const empty = text === '' || status === 204 || status === 304;
  return new Response(empty ? null : text, { status, headers });
}
