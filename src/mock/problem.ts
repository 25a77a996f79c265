import type { Answer } from './exchange.ts';

/** A refusal by Parley itself rather than by a mocked API, as problem details (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Which places of the body are wrong; undefined where none is to blame. */
  readonly errors: readonly PlacedError[] | undefined;

  constructor(status: number, words: ProblemWords) {
    super(words.detail);
    this.status = status;
    this.title = words.title;
    this.headers = words.headers ?? {};
    this.errors = words.errors;
  }

  answer(): Answer {
    const { status, title, message: detail, headers, errors } = this;
    return {
      status,
      headers: { ...headers, 'Content-Type': 'application/problem+json' },
      body: JSON.stringify({ type: 'about:blank', title, status, detail, errors }),
    };
  }
}

interface ProblemWords {
  readonly title: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly PlacedError[];
}

/** What is wrong in one place of a body. */
export interface PlacedError {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly detail: string;
}
