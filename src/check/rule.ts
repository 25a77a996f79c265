import type { Exchange } from './exchange.ts';
import type { Subject } from './subject.ts';

/** A law that answers are held to; what the docs and the reports say of it stands here and nowhere else. */
export interface Rule {
  /** `area/name`, stable: what reports, baselines and flags call it. */
  readonly name: `${string}/${string}`;
  /** The law as one sentence. */
  readonly law: string;
  /** What goes wrong for a client where it is broken, in a sentence or two. */
  readonly why: string;
  /** Where it is written: an RFC's section, the specification, a keyword of the contract. */
  readonly source: string;
  /** `info` never fails a run. Default `error`. */
  readonly severity?: 'error' | 'info';
}

/** One way in which answers depart from the contract. */
export interface Problem {
  /** `status`, `header X`, `media type`, `body`, or a JSON pointer into the body. */
  readonly place: string;
  /** As the end of a sentence about that place: `must be one of open, closed, is pending`. */
  readonly problem: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** JSON pointer to what the contract promises. */
  readonly pointer: string;
}

/** A rule that one exchange suffices for: a pure function. */
export interface ExchangeRule extends Rule {
  /** Undefined where the rule says nothing about this exchange. */
  judge(exchange: Exchange, subject: Subject): readonly Problem[] | undefined;
}
