import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PlacedProblem } from './json-places.ts';
import './json-editor.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly problems: readonly PlacedProblem[];
  /** The id of what says the problems in words. */
  readonly describedBy: string;
  readonly onText: (text: string) => void;
  readonly onSave: () => void;
  /** Holds the element that is typed into. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/**
 * A text with line numbers, and marks where something is wrong. Behind the text stands the same once more, a block for
 * each line, so that a line that wraps keeps its number.
 */
export function JsonEditor({ field, label, text, problems, describedBy, onText, onSave }: Props) {
  const lines = useMemo(() => text.split('\n'), [text]);
  const wrong = new Map(problems.map(({ line, problem }) => [line, problem] as const));
  return (
    <div class="json-editor">
      <div class="json-editor-content">
        <div class="json-editor-lines" aria-hidden="true">
          {lines.map((line, index) => (
            <div
              key={index}
              class={wrong.has(index + 1) ? 'wrong' : undefined}
              title={wrong.get(index + 1)}
            >
              <span class="number">{index + 1}</span>
              <span class="shape">{line || ' '}</span>
            </div>
          ))}
        </div>
        <textarea
          ref={field}
          aria-label={label}
          aria-describedby={describedBy}
          aria-invalid={problems.length > 0}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onSave();
          }}
        />
      </div>
    </div>
  );
}

/** Selects a line and brings it into view. */
export function goToLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, it) => sum + it.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
}
