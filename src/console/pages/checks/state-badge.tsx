import type { ControlCheck } from '../../../control/client.ts';
import { Badge } from '../../parts/badge.tsx';

const verdicts = {
  passed: { tone: 'good', words: 'passed' },
  failed: { tone: 'bad', words: 'failed' },
  open: { tone: 'warn', words: 'undecided' },
} as const;

/** How a check stands. */
export function StateBadge({ check }: { readonly check: ControlCheck }) {
  if (check.state === 'running') return <Badge tone="info">running</Badge>;
  if (!check.result) return <Badge tone="warn">could not run</Badge>;
  const { tone, words } = verdicts[check.result.verdict];
  return <Badge tone={tone}>{words}</Badge>;
}
