import type { Trouble } from './connection.ts';
import { Notice } from './parts/notice.tsx';

/** Says why nothing is shown, or nothing new, until that is over. */
export function ConnectionBanner({ trouble }: { readonly trouble: Trouble }) {
  return (
    <div class="connection-banner">
      <Notice kind="error">
        {trouble.kind === 'refused'
          ? trouble.reason
          : `The mock at ${location.origin} does not answer. What is shown may be out of date; the page goes on by itself when the mock is back.`}
      </Notice>
    </div>
  );
}
