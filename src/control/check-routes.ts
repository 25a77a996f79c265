import type { Answer } from '../mock/exchange.ts';
import { Problem } from '../mock/problem.ts';
import { apiNamed, apiOf } from './api-routes.ts';
import { checkOrderOf } from './check-order.ts';
import { checkStream } from './check-stream.ts';
import type { ShownCheck } from './checks.ts';
import type { ControlRequest } from './control-request.ts';

/** Answers with 202 as soon as it runs. What checks need is loaded by the first. */
export async function startCheck(request: ControlRequest): Promise<Answer> {
  const order = checkOrderOf(request);
  const { mock, version, origin, checks } = request;
  const api = apiNamed(mock, order.api);
  const { prepareCheck } = await import('./prepared-check.ts');
  const check = await prepareCheck(order, { mock, api, origin, version });
  const shown = checks.start(check).show();
  return {
    status: 202,
    headers: { 'Content-Type': 'application/json', Location: `/_parley/checks/${shown.id}` },
    body: JSON.stringify(shown),
  };
}

/** The newest first. */
export const listChecks = ({ checks }: ControlRequest): readonly ShownCheck[] =>
  checks.list().map((run) => run.show());

/** With the report where there is one. */
export function readCheck({ checks, path: { id = '' } }: ControlRequest): unknown {
  const run = checks.get(id);
  return { ...run.show(), report: run.report() };
}

export function removeCheck({ checks, path: { id = '' } }: ControlRequest): undefined {
  checks.remove(id);
}

/** It goes on for as long as it takes to clear away what it has made. */
export function stopCheck({ checks, path: { id = '' } }: ControlRequest): ShownCheck {
  const run = checks.get(id);
  run.stop();
  return run.show();
}

export const streamCheck = ({ checks, path: { id = '' } }: ControlRequest): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  body: undefined,
  stream: checkStream(checks.get(id)),
});

/** The page that `--report html` writes, which runs nothing and needs nothing else. */
export async function showReport({ checks, path: { id = '' } }: ControlRequest): Promise<Answer> {
  const report = checks.get(id).report();
  if (!report) {
    throw new Problem(409, {
      title: 'No report',
      detail: `Check ${id} has no report: it is still running, or could not run.`,
    });
  }
  const { renderHtml, reportPolicy } = await import('../check/report/html.ts');
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `${reportPolicy}; frame-ancestors 'none'; sandbox`,
      'Cache-Control': 'no-store',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    body: renderHtml(report),
  };
}

/** What a check of the API can try. */
export async function listRules(request: ControlRequest): Promise<unknown> {
  const { name } = apiOf(request);
  const { rulesOf } = await import('./prepared-check.ts');
  const rules = await rulesOf(request.mock, name);
  return rules.map(({ name, law, why, source, severity = 'error' }) => ({
    name,
    law,
    why,
    source,
    severity,
  }));
}
