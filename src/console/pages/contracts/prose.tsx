interface Props {
  readonly text: unknown;
}

/** A description's paragraphs; what stands between backticks is code. Nothing else in it means anything. */
export function Prose({ text }: Props) {
  if (typeof text !== 'string' || text.trim() === '') return null;
  const paragraphs = text.trim().split(/\n\s*\n/);
  return (
    <div class="prose">
      {paragraphs.map((paragraph) => (
        <p>
          {paragraph
            .split(/`([^`]+)`/)
            .map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}
        </p>
      ))}
    </div>
  );
}
