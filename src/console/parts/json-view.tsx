import { useMemo } from 'preact/hooks';
import './json-view.css';
import { jsonTokens } from './json-tokens.ts';

interface Props {
  /** What it is, for screen readers: `Body of the answer`. */
  readonly label: string;
  /** A JSON value; a string is taken for a text, which may be JSON. */
  readonly value: unknown;
}

/** Characters that are coloured; as many elements as more would need make a page slow. */
const coloured = 100_000;

/** JSON with a line for each member, or a text that is none as it is. */
export function JsonView({ label, value }: Props) {
  const text = useMemo(() => prettyText(value), [value]);
  const tokens = useMemo(
    () => (text.length > coloured ? [{ kind: undefined, text }] : jsonTokens(text)),
    [text],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <section class="json-view" aria-label={label} tabIndex={0}>
      {tokens.map(({ kind, text: part }) => (kind ? <span class={kind}>{part}</span> : part))}
    </section>
  );
}

function prettyText(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value, null, 2) ?? '';
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
