import { useState } from 'preact/hooks';
import type { ControlApi } from '../../../control/client.ts';
import type { PageProps } from '../../page-props.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ApiPanel, headingOf } from './api-panel.tsx';
import type { Operation } from './curl.ts';
import './home.css';

/** What there is to talk to, and how. */
export function HomePage({ apis, session, version, client, linkTo }: PageProps) {
  const [wanted, setWanted] = useState('');
  const count = apis.reduce((sum, { operations }) => sum + operations.length, 0);
  const shown = apis
    .map((api) => ({ api, operations: operationsWith(wanted, api) }))
    .filter(({ operations }) => operations.length > 0);
  return (
    <Page
      title="Home"
      lead={
        <>
          Parley {version} answers for {counted(apis.length, 'API')} with{' '}
          {counted(count, 'operation')} at <code>{location.origin}</code>.
        </>
      }
      actions={
        <input
          type="search"
          class="operation-search"
          aria-label="Find an operation"
          placeholder="Find an operation"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      }
    >
      <div class="home">
        <nav aria-label="APIs">
          <ul>
            {shown.map(({ api, operations }) => (
              <li key={api.name}>
                <button type="button" onClick={() => goTo(api)}>
                  <span>{api.title}</span>
                  <span class="count">{operations.length}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div class="home-apis">
          {shown.map(({ api, operations }) => (
            <ApiPanel key={api.name} {...{ api, operations, session, client, linkTo }} />
          ))}
          {shown.length === 0 && <Notice>No operation has “{wanted}” in it.</Notice>}
        </div>
      </div>
    </Page>
  );
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Those whose method, path or name has all the words. */
function operationsWith(wanted: string, { name, operations }: ControlApi): readonly Operation[] {
  const words = wanted.toLowerCase().split(/\s+/);
  return operations.filter(({ method, path, operationId }) => {
    const text = `${name} ${method} ${path} ${operationId}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The hash is the page's address, so no link can lead within the page. */
function goTo(api: ControlApi): void {
  const heading = document.getElementById(headingOf(api));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
