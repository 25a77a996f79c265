import { useEffect, useRef } from 'preact/hooks';
import type { PageProps } from '../../page-props.ts';
import type { CollectionState } from './view.ts';

interface Props extends Pick<PageProps, 'linkTo'> {
  readonly collections: readonly CollectionState[];
  readonly chosen: CollectionState | undefined;
}

/** Every collection, by API, with its number of records. */
export function CollectionList({ collections, chosen, linkTo }: Props) {
  const apis = [...new Set(collections.map(({ api }) => api))];
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(
    () => current.current?.scrollIntoView({ block: 'nearest', inline: 'center' }),
    [chosen?.api, chosen?.collection],
  );
  return (
    <nav class="collections" aria-label="Collections">
      {apis.map((api) => (
        <section key={api}>
          <h2>{api}</h2>
          <ul>
            {collections
              .filter((it) => it.api === api)
              .map((it) => (
                <li key={it.collection}>
                  <a
                    ref={it === chosen ? current : null}
                    href={linkTo({ page: 'state', path: [api, it.collection] })}
                    aria-current={it === chosen ? 'true' : undefined}
                  >
                    <span>{it.collection}</span>
                    <span class="count">{it.records.toLocaleString('en')}</span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
