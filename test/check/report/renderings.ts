import type { ReportDocument } from '../../../src/check/report/document.ts';
import { renderGithub } from '../../../src/check/report/github.ts';
import { renderHar } from '../../../src/check/report/har.ts';
import { renderHtml } from '../../../src/check/report/html.ts';
import { renderJson } from '../../../src/check/report/json.ts';
import { renderJunit } from '../../../src/check/report/junit.ts';
import { renderSarif } from '../../../src/check/report/sarif.ts';
import { renderTerminal } from '../../../src/check/report/terminal.ts';

export const renderings: Readonly<Record<string, (document: ReportDocument) => string>> = {
  terminal: (document) => renderTerminal(document),
  json: renderJson,
  junit: renderJunit,
  sarif: renderSarif,
  github: renderGithub,
  html: renderHtml,
  har: renderHar,
};
