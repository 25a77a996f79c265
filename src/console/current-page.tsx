import type { ComponentType } from 'preact';
import { pageList } from './page-list.ts';
import type { PageProps } from './page-props.ts';
import { Notice } from './parts/notice.tsx';
import { Page } from './parts/page.tsx';
import { useLoad } from './parts/use-load.ts';

/** The page that the route names, as soon as its code is there. */
export function CurrentPage(props: PageProps) {
  const { route, linkTo } = props;
  const entry = pageList.find(({ name }) => name === route.page);
  const { data, error, reload } = useLoad(async () => entry && (await loaded(entry)), [entry]);
  if (!entry) {
    return (
      <Page title="No such page">
        <p>
          There is no page called “{route.page}”. <a href={linkTo({ page: '' })}>Go to Home</a>
        </p>
      </Page>
    );
  }
  if (error) {
    return (
      <Page title={entry.title}>
        <Notice kind="error" onRetry={reload}>
          The page could not be loaded: {error.message}
        </Notice>
      </Page>
    );
  }
  if (!data || data.entry !== entry) return <p class="loading">Loading…</p>;
  const { Content } = data;
  return <Content {...props} />;
}

interface LoadedPage {
  readonly entry: (typeof pageList)[number];
  readonly Content: ComponentType<PageProps>;
}

/** A component is a function, and one in a state would be called. */
async function loaded(entry: (typeof pageList)[number]): Promise<LoadedPage> {
  return { entry, Content: await entry.load() };
}
