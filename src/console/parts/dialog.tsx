import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './dialog.css';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** Called for Escape and the close button too. */
  readonly onClose: () => void;
  /** For tables and long texts. */
  readonly wide?: boolean;
  /** Buttons at its end. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A question or a form that stands before the page until it is closed; the focus then goes back to where it was. */
export function Dialog({ open, title, onClose, wide = false, actions, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open) element.current?.showModal();
    else element.current?.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={heading}
      onClose={() => open && onClose()}
    >
      {open && (
        <>
          <header>
            <h2 id={heading}>{title}</h2>
            <button type="button" class="button quiet" aria-label="Close" onClick={onClose}>
              ×
            </button>
          </header>
          <div class="dialog-content">{children}</div>
          {actions && <footer class="actions">{actions}</footer>}
        </>
      )}
    </dialog>
  );
}
