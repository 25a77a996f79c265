import { useEffect, useState } from 'preact/hooks';
import type { PageProps } from '../../page-props.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { download } from '../../parts/download.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { hashOf } from '../../route.ts';
import { EntryDetail } from './entry-detail.tsx';
import { filterOf, logQueryOf, passes, queryOf, type TrafficFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { capacity, useLiveLog } from './live-log.ts';
import { RequestList } from './request-list.tsx';
import './traffic.css';

/** What was asked and answered, as it happens. */
export function TrafficPage({ client, apis, route, linkTo }: PageProps) {
  const filter = filterOf(route);
  const log = useLiveLog(client, filter.everySession ? { session: '*' } : {});
  const [problem, setProblem] = useState<string>();
  const isWide = useWide();
  const shown = log.entries.filter((entry) => passes(entry, filter));
  const chosen = route.query.entry === undefined ? undefined : Number(route.query.entry);
  const entry = log.entries.find(({ id }) => id === chosen);

  const setFilter = (change: Partial<TrafficFilter>): void => {
    const query = { ...route.query, ...queryOf({ ...filter, ...change }) };
    // Typing is no way to go back by.
    location.replace(hashOf({ page: 'traffic', query }));
  };
  const choose = (id: number | undefined): void => {
    location.hash = linkTo({
      page: 'traffic',
      query: { ...queryOf(filter), entry: id === undefined ? undefined : String(id) },
    });
  };
  const attempt = (act: () => Promise<void>): void => {
    setProblem(undefined);
    act().catch((error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  const saveHar = async (): Promise<void> => {
    const har = await client.requests.har(logQueryOf(filter));
    download({ name: 'requests.har', mediaType: 'application/json', content: JSON.stringify(har) });
  };

  const detail = entry && <EntryDetail {...{ entry, client, apis, linkTo }} />;
  const gone = chosen !== undefined && !entry && !log.loading;
  return (
    <Page
      title="Traffic"
      lead="Every request to the mock and what it sent out, as it happens."
      actions={
        <>
          <button
            type="button"
            class="button"
            aria-pressed={log.paused}
            onClick={() => log.pause(!log.paused)}
          >
            {log.paused ? 'Resume' : 'Pause'}
          </button>
          <button type="button" class="button" onClick={() => attempt(saveHar)}>
            Download HAR
          </button>
          <button type="button" class="button danger" onClick={() => attempt(log.clear)}>
            Clear
          </button>
        </>
      }
    >
      {log.problem !== undefined && (
        <Notice kind="error">
          Nothing new comes: {log.problem}. It is tried again every second.
        </Notice>
      )}
      {problem !== undefined && <Notice kind="error">{problem}</Notice>}
      {gone && (
        <Notice kind="warn">
          The log has no request {route.query.entry} of this session, or it has been forgotten: the
          mock keeps the last {capacity.toLocaleString('en')}.
        </Notice>
      )}
      <FilterBar {...{ filter, apis, entries: log.entries }} onFilter={setFilter} />
      <div class={isWide && entry ? 'traffic split' : 'traffic'}>
        <section class="panel" aria-label="Log">
          <p class="log-state" role="status">
            {stateOf({ log, shown: shown.length })}
          </p>
          <RequestList
            entries={shown}
            chosen={chosen}
            onChoose={choose}
            withSession={filter.everySession}
            empty={
              log.loading
                ? 'Reading the log…'
                : log.entries.length > 0
                  ? 'No request is as the filter wants it.'
                  : 'Nothing has been asked yet. Requests appear here as they are answered.'
            }
          />
        </section>
        {isWide && entry && (
          <div class="entry-side">
            <Panel
              title={`Request ${entry.id}`}
              actions={
                <button
                  type="button"
                  class="button quiet small"
                  aria-label="Close the details"
                  onClick={() => choose(undefined)}
                >
                  ×
                </button>
              }
            >
              {detail}
            </Panel>
          </div>
        )}
      </div>
      {!isWide && (
        <Dialog
          open={entry !== undefined}
          title={`Request ${entry?.id ?? ''}`}
          onClose={() => choose(undefined)}
        >
          {detail}
        </Dialog>
      )}
    </Page>
  );
}

function stateOf({
  log,
  shown,
}: {
  readonly log: ReturnType<typeof useLiveLog>;
  readonly shown: number;
}): string {
  const all = log.entries.length;
  const broken = log.entries.filter(({ violations }) => violations.length > 0).length;
  return [
    all === shown ? `${all} request${all === 1 ? '' : 's'}` : `${shown} of ${all} requests`,
    broken > 0 && `${broken} break${broken === 1 ? 's' : ''} the contract`,
    log.paused && `paused, ${log.waiting} more came since`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Whether there is room for details beside the list. */
function useWide(): boolean {
  const [query] = useState(() => matchMedia('(width >= 64rem)'));
  const [isWide, setWide] = useState(query.matches);
  useEffect(() => {
    const look = () => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [query]);
  return isWide;
}
