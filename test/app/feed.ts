import { pages } from 'parley-kit/apis/icecore';
import type { Client, Conversation } from './api.ts';
import { type Trouble, untilAgain } from './trouble.ts';

export interface Filter {
  readonly status?: Conversation['status'];
  readonly channel?: string;
}

export interface FeedState {
  readonly items: readonly Conversation[];
  readonly total: number | undefined;
  readonly busy: boolean;
  readonly complete: boolean;
  readonly trouble: Trouble | undefined;
}

export interface Feed {
  /** Reads the next page, unless one is being read. */
  more(): Promise<void>;
  stop(): void;
}

export const emptyFeed: FeedState = {
  items: [],
  total: undefined,
  busy: false,
  complete: false,
  trouble: undefined,
};

/** The conversations, page by page, as far as they were asked for. */
export function createFeed(
  client: Client,
  { filter, show }: { readonly filter: Filter; readonly show: (state: FeedState) => void },
): Feed {
  const controller = new AbortController();
  const { signal } = controller;
  let state = emptyFeed;
  const change = (changes: Partial<FeedState>) => {
    if (signal.aborted) return;
    state = { ...state, ...changes };
    show(state);
  };
  const retry = async (error: unknown) => {
    await untilAgain(error, (trouble) => change({ trouble }));
    change({ trouble: undefined });
  };
  const parts = pages(client, 'listConversations', filter, { signal, retry });
  return {
    async more() {
      if (state.busy || state.complete || signal.aborted) return;
      change({ busy: true });
      try {
        const { value: page } = await parts.next();
        const items = [...state.items, ...(page?.items ?? [])];
        const total = page?.total ?? state.total;
        change({ busy: false, items, total, complete: !page || items.length === total });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    stop: () => controller.abort(),
  };
}
