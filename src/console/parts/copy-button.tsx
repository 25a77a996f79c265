import { useEffect, useState } from 'preact/hooks';
import './copy-button.css';

interface Props {
  readonly text: string;
  /** What is copied, for those who do not see where the button stands: `the base URL`. */
  readonly what: string;
  /** On the button. Default: `copy`. */
  readonly caption?: string;
}

const shown = 2000;

/** Copies a text, and says whether that went well. */
export function CopyButton({ text, what, caption }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'not copied'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), shown);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    setOutcome((await copied(text)) ? 'copied' : 'not copied');
  };
  return (
    <button
      type="button"
      class={`button small copy-button ${outcome === 'copied' ? 'done' : ''}`}
      aria-label={caption === undefined ? `Copy ${what}` : `${caption}: ${what}`}
      onClick={copy}
    >
      <span aria-hidden="true">{outcome ?? caption ?? 'copy'}</span>
      <span class="unseen" role="status">
        {outcome && `${what}: ${outcome}`}
      </span>
    </button>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages of another machine over plain HTTP have no clipboard of the new kind.
    return copiedFromField(text);
  }
}

function copiedFromField(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
