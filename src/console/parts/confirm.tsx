import type { ComponentChildren } from 'preact';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly open: boolean;
  /** The question. */
  readonly title: string;
  /** The button that does it: `Remove`. */
  readonly verb: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What will be lost. */
  readonly children: ComponentChildren;
}

/** Asks before something that cannot be undone. */
export function Confirm({ open, title, verb, onConfirm, onClose, children }: Props) {
  const confirm = (): void => {
    onClose();
    onConfirm();
  };
  const actions = (
    <>
      <button type="button" class="button" onClick={onClose}>
        Cancel
      </button>
      <button type="button" class="button danger" onClick={confirm}>
        {verb}
      </button>
    </>
  );
  return (
    <Dialog {...{ open, title, onClose, actions }}>
      <p>{children}</p>
    </Dialog>
  );
}
