import type { ControlCheck } from '../../../control/client.ts';
import { Badge } from '../../parts/badge.tsx';
import { Meter } from '../../parts/meter.tsx';
import { Table } from '../../parts/table.tsx';

type Progress = ControlCheck['progress'];

/** How far a check has come, as a whole and by families of rules. */
export const ProgressView = ({ progress }: { readonly progress: Progress }) => {
  const { done, total, requests, findings, title, areas } = progress;
  return (
    <>
      <Meter
        label="Cases"
        value={done}
        max={Math.max(total, 1)}
        text={total === 0 ? 'starting' : `${done} of ${total} cases`}
      />
      <p class="check-now">
        {requests} requests sent, {findings === 0 ? 'nothing found' : `${findings} problems seen`}
        {title && <span class="dim"> · {title}</span>}
      </p>
      <AreaTable areas={areas} />
    </>
  );
};

const AreaTable = ({ areas }: Pick<Progress, 'areas'>) => (
  <Table
    label="Families of rules"
    rows={areas}
    keyOf={({ area }) => area}
    empty="The first case has not ended yet."
    columns={[
      { name: 'area', title: 'Family', fit: true, cell: ({ area }) => area },
      {
        name: 'tested',
        title: 'Rules put to the test',
        cell: ({ area, tested, rules }) => (
          <Meter
            label={`Rules of ${area}`}
            value={tested}
            max={rules}
            text={`${tested} of ${rules}`}
          />
        ),
      },
      {
        name: 'broken',
        title: 'Problems',
        fit: true,
        cell: ({ broken }) =>
          broken === 0 ? <span class="dim">none</span> : <Badge tone="bad">{broken}</Badge>,
      },
    ]}
  />
);
