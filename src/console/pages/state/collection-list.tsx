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
  const place = useRef<HTMLAnchorElement>(null);
  // Only the list is to move: the page stays at its top.
  useEffect(() => {
    const link = place.current;
    const list = link?.closest('nav');
    if (!link || !list) return;
    list.scrollTo({
      top: link.offsetTop - list.clientHeight / 2,
      left: link.offsetLeft - list.clientWidth / 2,
    });
  }, [chosen?.api, chosen?.collection]);
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
                    ref={it === chosen ? place : null}
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
