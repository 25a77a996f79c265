import { useEffect } from 'preact/hooks';
import type { PageProps } from '../../page-props.ts';
import { Badge } from '../../parts/badge.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { shortText } from '../../parts/short-text.ts';
import { type Column, Table } from '../../parts/table.tsx';
import { useLoad } from '../../parts/use-load.ts';
import { ColumnChoice } from './column-choice.tsx';
import { type Drafts, draftPlace } from './drafts.ts';
import { FilterForm } from './filter-form.tsx';
import { Pager } from './pager.tsx';
import { type CollectionState, queryOf, recordQueryOf, type View, viewOf } from './view.ts';

interface Props extends Pick<PageProps, 'client' | 'route' | 'linkTo'> {
  readonly collection: CollectionState;
  readonly drafts: Drafts;
  /** Has the numbers of records counted again. */
  readonly onReload: () => void;
}

type Row = Readonly<Record<string, unknown>>;

/** The records of a collection, a page of them at a time. */
export function CollectionView(props: Props) {
  const { client, route, linkTo, collection, drafts, onReload } = props;
  const { api, collection: name, key } = collection;
  const view = viewOf(route.query, collection);
  const query = recordQueryOf(view);
  const { data, error, loading, reload } = useLoad(
    () => client.state.of(api, name).page(query),
    [client, JSON.stringify(query)],
  );
  useEffect(focusLastOpened, [data === undefined]);
  const hrefOf = (change: Partial<View>): string =>
    linkTo({
      page: 'state',
      path: [api, name],
      query: queryOf({ ...view, ...change }, collection),
    });
  const show = (change: Partial<View>): void => {
    location.hash = hrefOf(change);
  };

  const linkOf = (row: Row): string =>
    linkTo({
      page: 'state',
      path: [api, name, String(row[key])],
      query: queryOf(view, collection),
    });
  return (
    <Panel
      title={
        <>
          <span class="dim">{api}</span> {name}
        </>
      }
      note={data && `${data.total.toLocaleString('en')} records`}
      actions={
        <>
          <button
            type="button"
            class="button"
            onClick={() => {
              reload();
              onReload();
            }}
          >
            Reload
          </button>
          <a
            class="button primary"
            href={linkTo({
              page: 'state',
              path: [api, name],
              query: { ...queryOf(view, collection), insert: 'new' },
            })}
          >
            Insert a record
          </a>
        </>
      }
      flush
    >
      <div class="state-tools">
        <FilterForm {...{ collection, view, show }} />
        <ColumnChoice {...{ collection, view, show }} />
      </div>
      {error && (
        <div class="state-error">
          <Notice kind="error" onRetry={reload}>
            {error.message}
          </Notice>
        </div>
      )}
      <div aria-busy={loading}>
        <Table
          label={`Records of ${name}`}
          tall
          rows={data?.records ?? []}
          keyOf={(row) => String(row[key])}
          columns={[
            {
              name: key,
              title: key,
              kind: 'code',
              cell: (row) => (
                <>
                  <a href={linkOf(row)} data-record={String(row[key])}>
                    {shortText(String(row[key]), 60)}
                  </a>{' '}
                  {drafts.has(draftPlace(collection, String(row[key]))) && (
                    <Badge tone="warn">not saved</Badge>
                  )}
                </>
              ),
            },
            ...view.columns.filter((it) => it !== key).map(columnOf),
          ]}
          order={view.order}
          onOrder={(order) => show({ order, offset: 0 })}
          empty={data ? 'No record is like that.' : error ? 'None is shown.' : 'Loading…'}
        />
      </div>
      {data && <Pager {...{ view, show }} total={data.total} />}
    </Panel>
  );
}

const columnOf = (name: string): Column<Row> => ({
  name,
  title: name,
  cell: (row) => <Cell value={row[name]} />,
});

/** Long texts are cut off; the whole stands in the record. */
function Cell({ value }: { readonly value: unknown }) {
  if (value === undefined) return null;
  if (value === null) return <span class="dim">null</span>;
  if (typeof value === 'string') return <span class="cell">{shortText(value, 120)}</span>;
  return <code class="cell">{shortText(value, 60)}</code>;
}

/** Who comes back from a record goes on from there. */
let lastOpened: string | undefined;

export function rememberOpened(key: string | undefined): void {
  lastOpened = key;
}

function focusLastOpened(): void {
  if (lastOpened === undefined) return;
  const links = document.querySelectorAll<HTMLElement>('[data-record]');
  const link = [...links].find(({ dataset }) => dataset.record === lastOpened);
  if (!link) return;
  link.focus();
  lastOpened = undefined;
}
