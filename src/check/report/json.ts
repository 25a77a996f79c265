import type { ReportDocument } from './document.ts';

/** As `openapi/check-report.schema.json` describes it; `parley replay` reads it. */
export const renderJson = (document: ReportDocument): string =>
  `${JSON.stringify(document, null, 2)}\n`;
