import type { ComponentChildren } from 'preact';
import './disclosure.css';

interface Props {
  readonly summary: ComponentChildren;
  /** Whether it begins open. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** What is shown when it is wanted. */
export const Disclosure = ({ summary, open = false, children }: Props) => (
  <details class="disclosure" open={open}>
    <summary>{summary}</summary>
    <div class="disclosure-content">{children}</div>
  </details>
);
