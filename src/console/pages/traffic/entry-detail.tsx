import { useState } from 'preact/hooks';
import type { LoggedRequest } from '../../../control/client.ts';
import type { PageProps } from '../../page-props.ts';
import { MethodBadge, StatusBadge } from '../../parts/badge.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { download } from '../../parts/download.ts';
import { MessageView } from '../../parts/message-view.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { addressOf, curlLacks, curlOf, fixtureOf, messageOf } from './entry.ts';
import { FaultDialog } from './fault-dialog.tsx';
import { durationOf } from './request-list.tsx';

interface Props extends Pick<PageProps, 'client' | 'apis' | 'linkTo'> {
  readonly entry: LoggedRequest;
}

/** Everything that is known of a request. */
export function EntryDetail({ entry, ...steering }: Props) {
  const { id, method, status, request, response, direction } = entry;
  const answer = {
    title: direction === 'in' ? 'Answer' : 'Answer it got',
    message: messageOf(response),
  };
  return (
    <div class="entry-detail">
      <p class="entry-line">
        <StatusBadge status={status} />
        <MethodBadge method={method} />
        <code>{addressOf(entry)}</code>
      </p>
      <Actions key={id} entry={entry} {...steering} />
      <Verdict entry={entry} linkTo={steering.linkTo} />
      <Facts entry={entry} />
      <Tabs
        label="Messages"
        tabs={[
          {
            name: 'answer',
            title: answer.title,
            content: () => (
              <MessageView what="answer" message={answer.message} fileName={`answer-${id}`} />
            ),
          },
          {
            name: 'request',
            title: 'Request',
            content: () => (
              <MessageView what="request" message={messageOf(request)} fileName={`request-${id}`} />
            ),
          },
        ]}
      />
    </div>
  );
}

function Facts({ entry }: { readonly entry: LoggedRequest }) {
  const { at, milliseconds, session, api, operationId, credential, direction } = entry;
  const facts = {
    'By the session’s clock': at.replace('T', ' ').replace('Z', ' UTC'),
    Took: `${durationOf(milliseconds)} of real time`,
    Session: session,
    Operation: operationId && `${api} · ${operationId}`,
    Credential: credential ?? (direction === 'in' ? 'none that is known' : undefined),
  };
  return (
    <dl class="entry-facts">
      {Object.entries(facts).map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** What can be made of it. */
function Actions({ entry, client, apis, linkTo }: Props) {
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<string>();
  const fixture = fixtureOf(entry, apis);
  const lacks = curlLacks(entry);
  return (
    <>
      <div class="actions">
        {entry.direction === 'in' && (
          <button type="button" class="button small" onClick={() => setAsking(true)}>
            Make this a fault
          </button>
        )}
        <CopyButton text={curlOf(entry, apis)} what="this request" caption="copy as curl" />
        {typeof fixture === 'object' && (
          <button type="button" class="button small" onClick={() => saveFixture(fixture)}>
            Save as fixture
          </button>
        )}
      </div>
      {typeof fixture === 'string' && entry.direction === 'in' && (
        <p class="entry-note">It cannot be saved as a fixture. {fixture}</p>
      )}
      {lacks && <p class="entry-note">{lacks}</p>}
      {made !== undefined && (
        <Notice kind="good">
          {made} is set, in the session {entry.session}.{' '}
          <a href={linkTo({ page: 'steer', query: { session: entry.session } })}>See it in Steer</a>
        </Notice>
      )}
      <FaultDialog
        open={asking}
        entry={entry}
        apis={apis}
        client={client}
        onClose={() => setAsking(false)}
        onMade={(id) => {
          setAsking(false);
          setMade(id);
        }}
      />
    </>
  );
}

type Fixture = Exclude<ReturnType<typeof fixtureOf>, string>;

async function saveFixture(fixture: Fixture): Promise<void> {
  // What writes YAML is as large as all of this page.
  const { fixtureName, fixtureText } = await import('../../../check/fixture.ts');
  download({
    name: `${fixtureName(fixture)}.yaml`,
    mediaType: 'application/yaml',
    content: fixtureText(fixture),
  });
}
