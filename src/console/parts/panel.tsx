import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './panel.css';

interface Props {
  readonly title: ComponentChildren;
  /** Beside the title, in a smaller voice. */
  readonly note?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** Of the heading, for what leads there. */
  readonly id?: string;
  /** Without space around the content: for tables and lists, which have their own. */
  readonly flush?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a page under a heading of its own. */
export function Panel({ title, note, actions, id, flush = false, children }: Props) {
  const own = useId();
  const heading = id ?? own;
  return (
    <section class={flush ? 'panel flush' : 'panel'} aria-labelledby={heading}>
      <header>
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        {note && <span class="note">{note}</span>}
        {actions && <div class="actions">{actions}</div>}
      </header>
      <div class="panel-content">{children}</div>
    </section>
  );
}
