import { useEffect, useState } from 'preact/hooks';
import type { Client } from './api.ts';
import { ConversationDetail } from './conversation-detail.tsx';
import { ConversationList } from './conversation-list.tsx';
import { createFeed, emptyFeed, type Feed, type Filter } from './feed.ts';
import { FilterBar } from './filter-bar.tsx';
import { TroubleBanner } from './trouble-banner.tsx';

export function App({ client }: { readonly client: Client }) {
  const [filter, setFilter] = useState<Filter>({});
  const [state, setState] = useState(emptyFeed);
  const [feed, setFeed] = useState<Feed>();
  const [chosen, setChosen] = useState<string>();
  // Changes when the list is to be read anew, as after a message was sent.
  const [edition, setEdition] = useState(0);

  useEffect(() => {
    const next = createFeed(client, { filter, show: setState });
    setFeed(next);
    void next.more();
    return next.stop;
  }, [client, filter, edition]);

  const conversation = state.items.find(({ _id }) => _id === chosen);
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
