import { Notice } from './notice.tsx';
import type { Action } from './use-action.ts';

/** Says how an action went: a failure to everybody, a success to those who do not see what has changed. */
export const Outcome = ({ action: { error, done } }: { readonly action: Action }) => (
  <>
    <p class="unseen" role="status">
      {done}
    </p>
    {error && <Notice kind="error">{error.message}</Notice>}
  </>
);
