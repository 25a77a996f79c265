import type { ReportDocument } from '../../../src/check/report/document.ts';
import { formats } from '../../../src/node/report-files.ts';

/** Every report that the command can write. */
export const renderings: Readonly<Record<string, (document: ReportDocument) => string>> = formats;
