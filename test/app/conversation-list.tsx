import { useEffect, useRef } from 'preact/hooks';
import type { Conversation } from './api.ts';
import type { FeedState } from './feed.ts';
import { timeOf, wordsOf } from './words.ts';

interface Props {
  readonly state: FeedState;
  readonly chosen: Conversation | undefined;
  readonly onChoose: (conversation: Conversation) => void;
  /** The end of the list has come into view. */
  readonly onEnd: (() => Promise<void>) | undefined;
}

export function ConversationList({ state, chosen, onChoose, onEnd }: Props) {
  const { items, total, busy, complete } = state;
  const end = useRef<HTMLLIElement>(null);

  // Observed anew after each page: the end may still be in view, which is no change to an observer.
  useEffect(() => {
    const mark = end.current;
    if (!mark || busy) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void onEnd?.();
    });
    observer.observe(mark);
    return () => observer.disconnect();
  }, [busy, onEnd]);

  return (
    <section class="list" aria-label="List" aria-busy={busy}>
      <p role="status">
        {total === undefined ? 'Loading…' : `${items.length} of ${total} conversations`}
      </p>
      <ul>
        {items.map((item) => (
          <li key={item._id}>
            <button
              type="button"
              aria-pressed={item._id === chosen?._id}
              onClick={() => onChoose(item)}
            >
              <span class="summary">{item.classification.summary}</span>
              <span class="facts">
                <span class={`badge ${item.status}`}>{wordsOf(item.status)}</span>
                <span>{wordsOf(item.channel)}</span>
                <span>{item.user}</span>
                <time dateTime={item.createdAt}>{timeOf(item.createdAt)}</time>
              </span>
            </button>
          </li>
        ))}
        {!complete && <li ref={end} class="end" aria-hidden="true" />}
      </ul>
    </section>
  );
}
