import type { Coverage, OperationCoverage } from '../coverage.ts';
import { html, type Markup } from './html-template.ts';
import { percentOf } from './wording.ts';

/** Operations by statuses; the darker, the more often an answer was seen. */
export function coverageTable({ operations, share }: Coverage): Markup {
  const statuses = [...new Set(operations.flatMap((it) => it.answers.map(({ status }) => status)))];
  const columns = statuses.toSorted();
  return html`<h2>Coverage</h2>
<div class="scroll" role="region" tabindex="0" aria-label="Coverage"><table>
<caption>${percentOf(share)} of the documented answers were seen. Each number is how often; an empty cell is not documented.</caption>
<thead><tr><th scope="col">operation</th>${columns.map((it) => html`<th scope="col">${it}</th>`)}<th scope="col">parameters never sent</th></tr></thead>
<tbody>${operations.map((operation) => row(operation, columns))}</tbody>
</table></div>`;
}

function row(operation: OperationCoverage, columns: readonly string[]): Markup {
  const { operationId, method, path, answers, parameters } = operation;
  const cells = columns.map((status) => {
    const here = answers.filter((it) => it.status === status);
    if (here.length === 0) return html`<td class="none"></td>`;
    const counts = here.map(({ mediaType, count }) =>
      here.length > 1 ? html`<div>${mediaType ?? 'no body'} ${count}</div>` : html`${count}`,
    );
    const least = Math.min(...here.map(({ count }) => count));
    return html`<td class="count ${heat(least)}">${counts}</td>`;
  });
  const unsent = parameters.filter(({ count }) => count === 0).map(({ name }) => name);
  return html`<tr><th scope="row">${operationId}<br><code class="quiet">${method} ${path}</code></th>${cells}<td>${unsent.join(', ')}</td></tr>`;
}

const heat = (count: number): string =>
  count === 0 ? 'unseen' : count < 3 ? 'seen1' : count < 10 ? 'seen2' : 'seen3';
