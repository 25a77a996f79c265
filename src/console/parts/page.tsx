import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './page.css';

interface Props {
  /** Its heading, and the document's title. */
  readonly title: string;
  /** One sentence below the heading. */
  readonly lead?: ComponentChildren;
  /** Buttons that stand beside the heading. */
  readonly actions?: ComponentChildren;
  readonly children?: ComponentChildren;
}

let first = true;

/** What every page is wrapped in. Who comes to it by a link, or to another title within it, has the focus on its heading. */
export function Page({ title, lead, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Parley`;
    // The first page begins at its top, as any document does.
    if (!first) heading.current?.focus();
    first = false;
  }, [title]);
  return (
    <div class="page">
      <div class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div class="actions">{actions}</div>}
        {lead && <p class="lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
