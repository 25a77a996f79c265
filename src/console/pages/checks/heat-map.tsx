import type { ReportDocument } from '../../../check/report/document.ts';
import './heat-map.css';

type Coverage = ReportDocument['coverage'];
type Operation = Coverage['operations'][number];

interface Props {
  readonly operations: readonly Operation[];
  readonly hrefOf: (operationId: string) => string;
}

/** Operations by statuses: how often each documented answer was seen. Colour says no more than the words do. */
export function HeatMap({ operations, hrefOf }: Props) {
  const all = operations.flatMap(({ answers }) => answers.map(({ status }) => status));
  const statuses = [...new Set(all)].sort();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <section class="table heat-map" aria-label="Coverage" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Operation</th>
            {statuses.map((status) => (
              <th key={status} scope="col">
                {status}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {operations.map((operation) => (
            <tr key={operation.operationId}>
              <th scope="row">
                <a href={hrefOf(operation.operationId)}>{operation.operationId}</a>
                <code>
                  {operation.method} {operation.path}
                </code>
              </th>
              {statuses.map((status) => (
                <Cell
                  key={status}
                  answers={operation.answers.filter((it) => it.status === status)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The answers of one operation with one status: usually one, or one for each media type. */
function Cell({ answers }: Pick<Operation, 'answers'>) {
  if (answers.length === 0) return <td class="undocumented">–</td>;
  const least = Math.min(...answers.map(({ count }) => count));
  return (
    <td class={`heat-${heatOf(least)}`}>
      {answers.map(({ mediaType, count }) => (
        <div key={mediaType}>
          {answers.length > 1 && <span class="media-type">{mediaType ?? 'no body'} </span>}
          {count === 0 ? 'not seen' : count}
        </div>
      ))}
    </td>
  );
}

const heatOf = (count: number): number => (count === 0 ? 0 : count < 3 ? 1 : count < 10 ? 2 : 3);
