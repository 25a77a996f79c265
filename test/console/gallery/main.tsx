import { render } from 'preact';
import { useState } from 'preact/hooks';
import {
  Badge,
  EvidenceBadge,
  MethodBadge,
  StatusBadge,
} from '../../../src/console/parts/badge.tsx';
import { Dialog } from '../../../src/console/parts/dialog.tsx';
import { Disclosure } from '../../../src/console/parts/disclosure.tsx';
import { Field } from '../../../src/console/parts/field.tsx';
import { JsonView } from '../../../src/console/parts/json-view.tsx';
import { Meter } from '../../../src/console/parts/meter.tsx';
import { Notice } from '../../../src/console/parts/notice.tsx';
import type { Order } from '../../../src/console/parts/order.ts';
import { Page } from '../../../src/console/parts/page.tsx';
import { Panel } from '../../../src/console/parts/panel.tsx';
import { Switch } from '../../../src/console/parts/switch.tsx';
import { type Column, Table } from '../../../src/console/parts/table.tsx';
import { Tabs } from '../../../src/console/parts/tabs.tsx';
import { useLoad } from '../../../src/console/parts/use-load.ts';
import '../../../src/console/styles/console.css';

const hostile = '<img src=x onerror="document.title = \'run\'"><b>Hello</b>';

interface Row {
  readonly name: string;
  readonly count: number;
}

const rows: readonly Row[] = [
  { name: 'item 10', count: 2 },
  { name: 'item 9', count: 30 },
  { name: hostile, count: 4 },
];

const columns: readonly Column<Row>[] = [
  { name: 'name', title: 'Name', sortBy: ({ name }) => name, cell: ({ name }) => name },
  {
    name: 'count',
    title: 'Count',
    kind: 'number',
    sortBy: ({ count }) => count,
    cell: ({ count }) => count,
  },
];

/** Every part of the console, with data that would like to be more than text. */
function Gallery() {
  return (
    <main>
      <Page title="Parts" lead="Each one once." actions={<Badge tone="accent">all</Badge>}>
        <Panel title="Switches">
          <p class="actions">
            <Switch label="On" on onChange={() => {}} />
            <Switch label="Off" on={false} onChange={() => {}} />
            <Switch label="Off, and stays so" on={false} disabled onChange={() => {}} />
          </p>
        </Panel>
        <Panel title="Badges">
          <p class="actions">
            {[200, 204, 302, 404, 500, 0].map((status) => (
              <StatusBadge key={status} status={status} />
            ))}
            {['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'].map((method) => (
              <MethodBadge key={method} method={method} />
            ))}
            <EvidenceBadge evidence="documented" />
            <EvidenceBadge evidence="companion" />
            <EvidenceBadge evidence="inferred" />
            <Badge>{hostile}</Badge>
          </p>
        </Panel>
        <Panel title="Tables" flush>
          <Table
            label="Own order"
            rows={rows}
            columns={columns}
            keyOf={({ name }) => name}
            detail={({ name }) => <p class="opened">{name} is open</p>}
          />
          <OrderedElsewhere />
          <Table label="No rows" rows={[]} columns={columns} keyOf={String} empty="None at all." />
        </Panel>
        <Panel title="JSON">
          <JsonView
            label="A value"
            value={{ title: hostile, numbers: [1, -2.5e3], none: null, yes: true }}
          />
          <JsonView label="A text of JSON" value={'{"a":"\\"b\\": 1"}'} />
          <JsonView label="Another text" value={hostile} />
        </Panel>
        <Panel title="Notices">
          <Notice>{hostile}</Notice>
          <Notice kind="good">It went well.</Notice>
          <Notice kind="warn">It may not go well.</Notice>
          <Loading />
        </Panel>
        <Panel title="Controls">
          <Field label="Duration" hint="ISO 8601, as PT60S" error="Expected a duration.">
            {(control) => <input {...control} value="soon" />}
          </Field>
          <Meter label="Requests of full" value={12} max={60} text="12 of 60 left" tone="warn" />
          <Disclosure summary="More">
            <p>What is more.</p>
          </Disclosure>
          <Tabs
            label="Exchange"
            tabs={['Request', 'Response', 'Violations'].map((name) => ({
              name,
              title: name,
              content: () => <p>This is the {name}.</p>,
            }))}
          />
          <Asking />
        </Panel>
      </Page>
    </main>
  );
}

function OrderedElsewhere() {
  const [order, setOrder] = useState<Order>();
  const note = order && `${order.descending ? '-' : ''}${order.by}`;
  return (
    <>
      <Table
        label="Order of others"
        rows={rows}
        columns={columns}
        keyOf={({ name }) => name}
        order={order}
        onOrder={setOrder}
      />
      <p id="asked">{note}</p>
    </>
  );
}

function Asking() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <p class="actions">
        <button type="button" class="button danger" onClick={() => setOpen(true)}>
          Remove all
        </button>
      </p>
      <Dialog
        open={open}
        title="Remove all?"
        onClose={close}
        actions={
          <button type="button" class="button primary" onClick={close}>
            Remove
          </button>
        }
      >
        <p>They cannot be brought back.</p>
      </Dialog>
    </>
  );
}

let attempts = 0;

function Loading() {
  const { data, error, loading, reload } = useLoad(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('The first attempt fails.');
    return `attempt ${attempts}`;
  }, []);
  if (error) {
    return (
      <Notice kind="error" onRetry={reload}>
        {error.message}
      </Notice>
    );
  }
  return <p aria-busy={loading}>{data}</p>;
}

const place = document.querySelector('#gallery');
if (place) render(<Gallery />, place);
