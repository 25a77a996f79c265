import { exitCodeOf, fails, type ReportDocument } from './document.ts';
import { coverageTable } from './html-coverage.ts';
import { findingDetails } from './html-finding.ts';
import { style, styleHash } from './html-style.ts';
import { html, type Markup } from './html-template.ts';
import { byReason, counted, percentOf, resultOf, seconds } from './wording.ts';

/** The Content-Security-Policy that is all it needs. */
export const reportPolicy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** One page that needs nothing else and runs nothing: it can be opened from a disk, and kept. */
export function renderHtml(document: ReportDocument): string {
  const { contract, target, findings, rules } = document;
  const title = `${contract.title} ${contract.version}: contract check`;
  const result = (['passed', 'failed', 'open'] as const)[exitCodeOf(document)];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="quiet">${target.baseUrl}, ${target.mock ? 'a Parley mock' : 'taken for a real API'}; ${document.started}; Parley ${document.version}</p>
<p class="result ${result}">${resultOf(document)}</p>
${figures(document)}
</header>
<main>
${findings.length > 0 && html`<h2>Findings</h2>`}
${rules.map(({ name, law, why }) => {
  const own = findings.filter(({ rule }) => rule === name);
  if (own.length === 0) return undefined;
  return html`<section><h3>${name}</h3><p>${law} <span class="quiet">${why}</span></p>
${own.map(findingDetails)}</section>`;
})}
${rulesTable(document)}
${coverageTable(document.coverage)}
${skippedList(document)}
${baselineList(document)}
</main>
</body>
</html>
`;
  return page.markup;
}

function figures({ findings, coverage, requests, milliseconds, skipped }: ReportDocument): Markup {
  const rows = [
    [findings.filter(fails).length, 'failing'],
    [findings.filter((it) => !fails(it)).length, 'told, not failing'],
    [percentOf(coverage.share), 'of documented answers seen'],
    [skipped.length, 'cases not tried'],
    [requests, 'requests'],
    [seconds(milliseconds), 'taken'],
  ] as const;
  return html`<ul class="figures">${rows.map(([figure, name]) => html`<li><b>${figure}</b>${name}</li>`)}</ul>`;
}

function rulesTable({ rules }: ReportDocument): Markup {
  const rows = rules.map(
    ({ name, law, source, outcome, holds, broken, inconclusive, reasons }) => html`<tr>
<th scope="row">${name}</th>
<td class="${outcome === 'not tried' ? 'untried' : outcome}">${outcome}</td>
<td class="count">${holds}</td><td class="count">${broken}</td><td class="count">${inconclusive}</td>
<td>${law} <span class="quiet">${source}</span>${reasons.map((reason) => html`<br><span class="inconclusive">cannot be said: ${reason}</span>`)}</td>
</tr>`,
  );
  return html`<h2>Rules</h2>
<div class="scroll" role="region" tabindex="0" aria-label="Rules"><table>
<thead><tr><th scope="col">rule</th><th scope="col">outcome</th><th scope="col">held</th><th scope="col">broken</th><th scope="col">inconclusive</th><th scope="col">law and source</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

function skippedList({ skipped }: ReportDocument): Markup | undefined {
  if (skipped.length === 0) return undefined;
  const reasons = byReason(skipped).map(
    ({
      reason,
      titles,
    }) => html`<details><summary>${counted(titles.length, 'case')}: ${reason}</summary>
<ul>${titles.map((it) => html`<li>${it}</li>`)}</ul></details>`,
  );
  return html`<h2>Not tried</h2>${reasons}`;
}

function baselineList({ baseline }: ReportDocument): Markup | undefined {
  const { expired = [], unseen = [] } = baseline ?? {};
  if (expired.length + unseen.length === 0) return undefined;
  return html`<h2>Baseline</h2><ul>
${expired.map((it) => html`<li><code>${it.fingerprint}</code> was accepted until ${it.expires} only: ${it.reason}</li>`)}
${unseen.map((it) => html`<li><code>${it.fingerprint}</code> is seen no longer and can be removed: ${it.reason}</li>`)}
</ul>`;
}
