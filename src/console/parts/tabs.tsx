import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import './tabs.css';

export interface Tab {
  readonly name: string;
  readonly title: ComponentChildren;
  readonly content: () => ComponentChildren;
}

interface Props {
  /** What they are the parts of. */
  readonly label: string;
  readonly tabs: readonly Tab[];
}

/** Several views of one thing, of which one is shown; arrow keys lead from one to the next (WAI-ARIA practices, Tabs). */
export function Tabs({ label, tabs }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(tabs[0]?.name);
  const at = Math.max(
    0,
    tabs.findIndex(({ name }) => name === chosen),
  );
  const shown = tabs[at];

  function move(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    setChosen(tabs[next]?.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === shown?.name}
            aria-controls={`${id}-panel`}
            tabIndex={name === shown?.name ? 0 : -1}
            onClick={() => setChosen(name)}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={shown && `${id}-${shown.name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel need not hold anything to focus.
        tabIndex={0}
      >
        {shown?.content()}
      </div>
    </div>
  );
}
