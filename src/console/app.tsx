import { useEffect, useMemo, useState } from 'preact/hooks';
import { createControlClient } from '../control/client.ts';
import { useConnection } from './connection.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { CurrentPage } from './current-page.tsx';
import { type Destination, hashOf, type Route, routeOf } from './route.ts';
import { TokenForm } from './token-form.tsx';
import { TopBar } from './top-bar.tsx';

const defaultSession = 'default';

export function App() {
  const route = useRoute();
  const [token, setToken] = useState<string>();
  const session = route.query.session ?? defaultSession;
  const owner = useMemo(() => clientFor({ token, session: defaultSession }), [token]);
  const client = useMemo(() => clientFor({ token, session }), [token, session]);
  const { facts, sessions, trouble } = useConnection(owner);

  const linkTo = ({ query, ...place }: Destination): string =>
    hashOf({ ...place, query: { session: route.query.session, ...query } });
  const chooseSession = (name: string): void => {
    const query = { ...route.query, session: name === defaultSession ? undefined : name };
    location.hash = hashOf({ ...route, query });
  };

  const locked = trouble?.kind === 'locked';
  return (
    <>
      <button type="button" class="button skip-link" onClick={skipToMain}>
        Skip to the content
      </button>
      <TopBar
        version={facts?.version}
        route={route}
        linkTo={linkTo}
        sessions={namesOf({ session, sessions })}
        session={session}
        onSession={chooseSession}
      />
      {trouble && !locked && <ConnectionBanner trouble={trouble} />}
      <main id="main" tabIndex={-1}>
        {locked && <TokenForm wrong={token !== undefined} onToken={setToken} />}
        {!locked && facts && (
          <CurrentPage
            key={`${facts.times} ${session}`}
            {...{ client, session, route, linkTo }}
            apis={facts.apis}
            version={facts.version}
          />
        )}
      </main>
    </>
  );
}

const clientFor = ({ token, session }: { token: string | undefined; session: string }) =>
  createControlClient({ origin: location.origin, session, token });

/** The default one first, also before its first use; the others by name, among them one that is yet to be used. */
function namesOf({
  session,
  sessions,
}: {
  readonly session: string;
  readonly sessions: readonly string[];
}): readonly string[] {
  const others = new Set([session, ...sessions]);
  others.delete(defaultSession);
  return [defaultSession, ...[...others].sort()];
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** The hash is the page's address, so that no link can lead within the page. */
const skipToMain = (): void => document.querySelector<HTMLElement>('#main')?.focus();
