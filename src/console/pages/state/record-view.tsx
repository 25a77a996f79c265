import { useEffect, useId } from 'preact/hooks';
import type { ControlRecord } from '../../../control/client.ts';
import type { PageProps } from '../../page-props.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLoad } from '../../parts/use-load.ts';
import { rememberOpened } from './collection-view.tsx';
import type { Drafts } from './drafts.ts';
import { RecordEditor } from './record-editor.tsx';
import { type CollectionState, queryOf, viewOf } from './view.ts';

interface Props extends Pick<PageProps, 'client' | 'route' | 'linkTo'> {
  readonly collection: CollectionState;
  readonly drafts: Drafts;
  /** Undefined for a record that is to be inserted. */
  readonly recordKey: string | undefined;
  /** Records were added or removed. */
  readonly onChanged: () => void;
}

/** One record as JSON, or one that is to be. */
export function RecordView(props: Props) {
  const { client, route, linkTo, collection, drafts, recordKey, onChanged } = props;
  const { api, collection: name, key } = collection;
  const heading = useId();
  const records = client.state.of(api, name);
  const { data, error, reload } = useLoad(async (): Promise<ControlRecord> => {
    if (recordKey !== undefined) return records.get(recordKey);
    const { insert: like } = route.query;
    const [example] = like?.startsWith('like ')
      ? [await records.get(like.slice('like '.length))]
      : await records.list({ limit: 1 });
    return { ...example, [key]: '' };
  }, [client]);
  useEffect(() => {
    document.getElementById(heading)?.focus();
    rememberOpened(recordKey);
  }, []);

  const list = queryOf(viewOf(route.query, collection), collection);
  const placeOf = (path: readonly string[], insert?: string): string =>
    linkTo({ page: 'state', path: [api, name, ...path], query: { ...list, insert } });
  return (
    <Panel
      id={heading}
      title={
        <>
          <span class="dim">
            {api} {name}
          </span>{' '}
          {recordKey ?? 'new record'}
        </>
      }
      actions={
        <a class="button" href={placeOf([])}>
          Back to the list
        </a>
      }
    >
      {error && (
        <Notice kind="error" onRetry={reload}>
          {error.message}
        </Notice>
      )}
      {data && (
        <RecordEditor
          {...{ records, collection, drafts, recordKey, reload }}
          record={data}
          duplicateHref={placeOf([], recordKey && `like ${recordKey}`)}
          onInserted={(inserted) => {
            onChanged();
            location.hash = placeOf([inserted]);
          }}
          onRemoved={() => {
            onChanged();
            location.hash = placeOf([]);
          }}
        />
      )}
    </Panel>
  );
}
