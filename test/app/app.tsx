import { useEffect, useState } from 'preact/hooks';
import type { Client, Conversation } from './api.ts';
import { ConversationDetail } from './conversation-detail.tsx';
import { ConversationList } from './conversation-list.tsx';
import { createFeed, emptyFeed, type Feed, type FeedState, type Filter } from './feed.ts';
import { FilterBar } from './filter-bar.tsx';
import { TroubleBanner } from './trouble-banner.tsx';

export function App({ client }: { readonly client: Client }) {
  const [filter, setFilter] = useState<Filter>({});
  const [state, setState] = useState(emptyFeed);
  const [feed, setFeed] = useState<Feed>();
  const [chosen, setChosen] = useState<Conversation>();
  // Changes when the list is to be read anew, as after a message was sent.
  const [edition, setEdition] = useState(0);

  useEffect(() => {
    // The list that was there stays until the first page of the next one has come.
    const show = (next: FeedState) =>
      setState((shown) => {
        const { busy, trouble } = next;
        return next.total === undefined ? { ...shown, busy, trouble } : next;
      });
    const next = createFeed(client, { filter, show });
    setFeed(next);
    void next.more();
    return next.stop;
  }, [client, filter, edition]);

  // Also where the list no longer has it, as after a filter was chosen.
  const conversation = state.items.find(({ _id }) => _id === chosen?._id) ?? chosen;
  return (
    <>
      <header>
        <h1>Conversations</h1>
        <FilterBar filter={filter} onChange={setFilter} />
      </header>
      {state.trouble && <TroubleBanner trouble={state.trouble} />}
      <main>
        <ConversationList state={state} chosen={chosen} onChoose={setChosen} onEnd={feed?.more} />
        <section class="detail" aria-label="Conversation">
          {conversation ? (
            <ConversationDetail
              key={conversation._id}
              client={client}
              conversation={conversation}
              onSent={() => setEdition(edition + 1)}
            />
          ) : (
            <p class="hint">Choose a conversation to read and answer it.</p>
          )}
        </section>
      </main>
    </>
  );
}
