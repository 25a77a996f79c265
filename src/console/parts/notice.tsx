import type { ComponentChildren } from 'preact';
import './notice.css';

interface Props {
  /** An error is said at once by screen readers, others when there is a pause. */
  readonly kind?: 'info' | 'good' | 'warn' | 'error';
  /** Adds a button that tries again. */
  readonly onRetry?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** Tells of something that has happened. */
export const Notice = ({ kind = 'info', onRetry, children }: Props) => (
  <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
    <div>{children}</div>
    {onRetry && (
      <button type="button" class="button" onClick={onRetry}>
        Try again
      </button>
    )}
  </div>
);
