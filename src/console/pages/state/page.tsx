import { useRef } from 'preact/hooks';
import type { PageProps } from '../../page-props.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useLoad } from '../../parts/use-load.ts';
import { CollectionList } from './collection-list.tsx';
import { CollectionView } from './collection-view.tsx';
import type { Drafts } from './drafts.ts';
import { RecordView } from './record-view.tsx';
import type { CollectionState } from './view.ts';
import './state.css';

/** The records of the session: `#/state/<api>/<collection>`, and below it a record's key. */
export function StatePage({ client, session, route, linkTo }: PageProps) {
  const { data, error, reload } = useLoad(() => client.state.collections(), [client]);
  // What was typed and not saved stays as long as the page does.
  const drafts: Drafts = useRef(new Map<string, string>()).current;
  const [api, name, key] = route.path;
  const chosen = data && chosenOf(data, { api, name });
  return (
    <Page
      title="State"
      lead={
        <>
          The records of the session <code>{session}</code>: what is changed here is what the API
          answers next.
        </>
      }
    >
      {error && (
        <Notice kind="error" onRetry={reload}>
          {error.message}
        </Notice>
      )}
      {data && (
        <div class="state">
          <CollectionList collections={data} {...{ chosen, linkTo }} />
          {!chosen && <Notice>{`There is no collection ${name} of ${api} here.`}</Notice>}
          {chosen &&
            (key !== undefined || route.query.insert !== undefined ? (
              <RecordView
                key={`${chosen.api} ${chosen.collection} ${key} ${route.query.insert}`}
                {...{ client, drafts, linkTo, route, recordKey: key }}
                collection={chosen}
                onChanged={reload}
              />
            ) : (
              <CollectionView
                key={`${chosen.api} ${chosen.collection}`}
                {...{ client, drafts, linkTo, route }}
                collection={chosen}
                onReload={reload}
              />
            ))}
        </div>
      )}
    </Page>
  );
}

/** The first one where none is named. */
const chosenOf = (
  collections: readonly CollectionState[],
  { api, name }: { readonly api: string | undefined; readonly name: string | undefined },
): CollectionState | undefined =>
  collections.find((it) => it.api === (api ?? it.api) && it.collection === (name ?? it.collection));
