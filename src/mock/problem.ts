import type { Answer } from './exchange.ts';

/** A refusal by Parley itself rather than by a mocked API, as problem details (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    words: { title: string; detail: string; headers?: Readonly<Record<string, string>> },
  ) {
    super(words.detail);
    this.status = status;
    this.title = words.title;
    this.headers = words.headers ?? {};
  }

  answer(): Answer {
    const { status, title, message: detail, headers } = this;
    return {
      status,
      headers: { ...headers, 'Content-Type': 'application/problem+json' },
      body: JSON.stringify({ type: 'about:blank', title, status, detail }),
    };
  }
}
