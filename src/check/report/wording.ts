import {
  coverageSuffices,
  fails,
  type Place,
  type ReportDocument,
  type ReportedFinding,
} from './document.ts';
import type { RecordedExchange } from './recorded.ts';

/** What was promised and what came, as one sentence without its full stop. */
export const sentenceOf = ({ place, problem }: ReportedFinding): string =>
  `${place.startsWith('/') ? `body ${place}` : place} ${problem}`;

/** `GET https://api.example/v1/conversations?page=2` */
export const sentOf = ({ request }: RecordedExchange): string => `${request.method} ${request.url}`;

/** `200 application/json, 1,204 characters` */
export function cameOf({ response }: RecordedExchange): string {
  const type = response.headers.find(({ name }) => name === 'content-type')?.value;
  const length = response.body.length + response.omitted;
  const size = length === 0 ? 'without a body' : `${counted(length, 'character')}`;
  return [String(response.status), type ? `${type},` : '', size].filter(Boolean).join(' ');
}

/** A value as one line of JSON, cut where it is too long to be read. */
export function shown(value: unknown, most = 200): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** `openapi/library.yaml:34` */
const placeOf = ({ file, line }: Place): string => `${file}:${line}`;

/** Where the promise is written, as exactly as it is known. */
export const writtenOf = ({ written, pointer }: ReportedFinding): string =>
  written ? `${placeOf(written)} (${pointer || '/'})` : pointer || '/';

export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** Rounded down, so that 100 % is all. */
export const percentOf = (share: number): string => `${Math.floor(share * 1000) / 10} %`;

export const seconds = (milliseconds: number): string =>
  milliseconds < 100 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** How the run ended, in one sentence. */
export function resultOf(document: ReportDocument): string {
  const { outcome, findings, coverage, interrupted, requests } = document;
  const failing = findings.filter(fails).length;
  if (outcome === 'untested') {
    return `Nothing was tested: none of ${counted(requests, 'request')} was answered with success${interrupted ? `, and ${interrupted}` : ''}.`;
  }
  if (failing > 0)
    return `${counted(failing, 'problem')} found${interrupted ? `; then ${interrupted}` : ''}.`;
  if (interrupted !== undefined) return `Not finished: ${interrupted}.`;
  if (!coverageSuffices(document)) {
    return `All rules hold, but only ${percentOf(coverage.share)} of the documented answers were seen; ${percentOf(coverage.minimum ?? 0)} are asked for.`;
  }
  return findings.length > 0 ? 'No rule is broken in a way that fails the run.' : 'All rules hold.';
}

/** The cases that were not tried, by reason, as one reason is usually that of many. */
export function byReason(
  skipped: ReportDocument['skipped'],
): readonly { readonly reason: string; readonly titles: readonly string[] }[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.map((reason) => ({
    reason,
    titles: skipped.filter((it) => it.reason === reason).map(({ title }) => title),
  }));
}
