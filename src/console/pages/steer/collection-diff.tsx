import type { ComponentChildren } from 'preact';
import type { ControlClient } from '../../../control/client.ts';
import { Badge } from '../../parts/badge.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { MemberList } from './member-list.tsx';

type Changes = Awaited<ReturnType<ControlClient['snapshots']['diff']>>['collections'][number];

/** As many are shown of each kind; more would make the page slow, and nobody reads them. */
const most = 50;

/** Which records of a collection were added, removed and changed. */
export function CollectionDiff({ changes }: { readonly changes: Changes }) {
  const { api, scenario, collection, added, removed, changed, moved } = changes;
  return (
    <section>
      <h3>
        {api} {collection} {scenario !== undefined && <Badge>{scenario}</Badge>}
      </h3>
      <List kind="good" word="added" items={added}>
        {({ key, record }) => <Whole {...{ key, record }} name={key} />}
      </List>
      <List kind="bad" word="removed" items={removed}>
        {({ key, record }) => <Whole {...{ key, record }} name={key} />}
      </List>
      <List kind="warn" word="changed" items={changed}>
        {({ key, members }) => (
          <div key={key}>
            <code>{key}</code>
            <MemberList members={members} />
          </div>
        )}
      </List>
      {moved > 0 && <p class="dim">{moved} at another place in the order</p>}
    </section>
  );
}

const Whole = ({ name, record }: { readonly name: string; readonly record: unknown }) => (
  <Disclosure summary={<code>{name}</code>}>
    <JsonView label={`Record ${name}`} value={record} />
  </Disclosure>
);

interface ListProps<Item> {
  readonly kind: 'good' | 'bad' | 'warn';
  readonly word: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ComponentChildren;
}

function List<Item>({ kind, word, items, children }: ListProps<Item>) {
  if (items.length === 0) return null;
  return (
    <div class="changes">
      <p>
        <Badge tone={kind}>
          {items.length} {word}
        </Badge>
      </p>
      {items.slice(0, most).map(children)}
      {items.length > most && <p class="dim">and {items.length - most} more</p>}
    </div>
  );
}
