import type { Call } from '../call.ts';
import type { RequestProblem } from './body-problems.ts';

/** One request to an operation that is special in one way. */
export interface Variant {
  /** `limit is its maximum 100` */
  readonly title: string;
  readonly call: Call;
  /** JSON pointer to the parameter or the schema that it tries. */
  readonly pointer: string;
  /** So long that only a mock is sent it. */
  readonly heavy?: boolean;
  /** What is wrong with it, for a body that an exchange does not keep. */
  readonly breaks?: RequestProblem;
}

/** The valid ones that try one parameter or one field. */
export interface VariantGroup {
  /** `limit` */
  readonly subject: string;
  /** Ordinary: what refuses this, refuses the others for the same reason. */
  readonly control: Call;
  readonly variants: readonly Variant[];
}
