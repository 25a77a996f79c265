import type { ControlClient } from '../../../control/client.ts';
import { shortText } from '../../parts/short-text.ts';

type Diff = Awaited<ReturnType<ControlClient['snapshots']['diff']>>;
export type Member = Diff['session'][number];

const most = 50;

/** Values at JSON pointers, as they were and as they are. */
export const MemberList = ({ members }: { readonly members: readonly Member[] }) => (
  <>
    <dl class="members">
      {members.slice(0, most).map(({ pointer, before, after }) => (
        <div key={pointer}>
          <dt>{pointer || '/'}</dt>
          <dd>
            <Side value={before} what="before" />
            <span aria-hidden="true">→</span>
            <Side value={after} what="after" />
          </dd>
        </div>
      ))}
    </dl>
    {members.length > most && <p class="dim">and {members.length - most} more</p>}
  </>
);

function Side({ value, what }: { readonly value: unknown; readonly what: 'before' | 'after' }) {
  const Element = what === 'before' ? 'del' : 'ins';
  if (value === undefined) return <span class="dim">nothing</span>;
  return <Element>{shortText(JSON.stringify(value), 300)}</Element>;
}
