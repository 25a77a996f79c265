import type { ComponentChildren } from 'preact';
import './badge.css';

/** Which colour; what it means is in the words. */
export type Tone = 'plain' | 'accent' | 'good' | 'info' | 'warn' | 'bad';

interface Props {
  readonly tone?: Tone;
  /** Shown when pointed at; what matters must be in the words. */
  readonly title?: string;
  readonly children: ComponentChildren;
}

export const Badge = ({ tone = 'plain', title, children }: Props) => (
  <span class={`badge ${tone}`} title={title}>
    {children}
  </span>
);

const tonesOfClasses: Readonly<Record<string, Tone>> = {
  2: 'good',
  3: 'info',
  4: 'warn',
  5: 'bad',
};

/** An HTTP status; 0 is a request that got no answer. */
export const StatusBadge = ({ status }: { readonly status: number }) => (
  <span
    class={`badge status ${status === 0 ? 'bad' : (tonesOfClasses[`${status}`[0] ?? ''] ?? 'plain')}`}
  >
    {status === 0 ? 'no answer' : status}
  </span>
);

const tonesOfMethods: Readonly<Record<string, Tone>> = {
  GET: 'info',
  POST: 'good',
  PUT: 'warn',
  PATCH: 'warn',
  DELETE: 'bad',
};

export const MethodBadge = ({ method }: { readonly method: string }) => (
  <span class={`badge method ${tonesOfMethods[method] ?? 'plain'}`}>{method}</span>
);

const meaningsOfEvidence = {
  documented: { tone: 'good', title: 'The vendor’s reference page says so.' },
  companion: { tone: 'info', title: 'Other public material of the vendor says so.' },
  inferred: { tone: 'warn', title: 'Nothing says so; it is our reading.' },
} as const;

/** How well it is known that an API is so (`x-evidence`). */
export const EvidenceBadge = ({
  evidence,
}: {
  readonly evidence: keyof typeof meaningsOfEvidence;
}) => <Badge {...meaningsOfEvidence[evidence]}>{evidence}</Badge>;
