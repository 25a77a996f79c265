import type { Mock } from '../mock/mock.ts';
import type { Checks } from './checks.ts';

/** One request to the control API, as its routes see it. */
export interface ControlRequest {
  readonly mock: Mock;
  readonly version: string;
  readonly checks: Checks;
  /** Named by the `Parley-Session` header; undefined means the default one. */
  readonly session: string | undefined;
  /** Looked up in lower case. */
  header(name: string): string | undefined;
  /** `http://127.0.0.1:4010`: where the client reached the mock. */
  readonly origin: string;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; undefined for an empty body. */
  readonly body: unknown;
}
