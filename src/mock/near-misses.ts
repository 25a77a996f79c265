import leven from 'leven';
import type { MockedApi } from './mocked-api.ts';

interface Request {
  /** Upper case. */
  readonly method: string;
  /** Below the mock's origin: `/<api>/<base path>/<path>`. */
  readonly path: string;
}

interface Candidate {
  readonly method: string;
  /** As a client has to ask for it. */
  readonly path: string;
  /** The API's name and base path, then the segments of the operation's own path. */
  readonly mount: readonly string[];
  readonly own: readonly string[];
}

/** How far something may be from what is meant, as a part of the whole. */
const tolerance = 0.4;

/** What a wrong method costs, and each segment of the mount that is left out; any other that is left out costs 1. */
const wrongMethod = 0.3;
const leftOut = 0.2;

/** What a word of the mount that is not the right one costs, as a part of what another would. */
const mounted = 0.6;

/** Finds what a request that leads nowhere may have meant: `GET /<api>/v1/books/{id}`, the likeliest first, at most three. */
export function compileNearMisses(
  apis: readonly MockedApi[],
): (request: Request) => readonly string[] {
  const candidates: readonly Candidate[] = apis.flatMap(({ basePath, operations }) =>
    operations.map(({ method, path }) => ({
      method,
      path: basePath + path,
      mount: segmentsOf(basePath),
      own: segmentsOf(path),
    })),
  );
  return ({ method, path }) => {
    const segments = segmentsOf(path.replace(/^\/_s\/[^/]*/, ''));
    if (segments.length === 0 || segments.length > 32) return [];
    const asked = method === 'HEAD' ? 'GET' : method;
    return candidates
      .map((candidate) => {
        const wrong = candidate.method === asked ? 0 : wrongMethod;
        const far = distance(segments, candidate) + wrong;
        return { candidate, far, share: far / candidate.own.length };
      })
      .filter(({ share }) => share <= tolerance)
      .toSorted((a, b) => a.far - b.far)
      .slice(0, 3)
      .map(({ candidate }) => `${candidate.method} ${candidate.path}`);
  };
}

/** A slash at the end, or two in a row, is a mistake that costs nothing. */
const segmentsOf = (path: string): readonly string[] => path.split('/').filter((it) => it !== '');

/** The least that it costs to turn the segments into the candidate's (Wagner and Fischer, 1974). */
function distance(segments: readonly string[], { mount, own }: Candidate): number {
  const wanted = [...mount, ...own];
  let row = [0, ...segments.map((_, index) => index + 1)];
  for (const [index, template] of wanted.entries()) {
    const inMount = index < mount.length;
    const missing = inMount ? leftOut : 1;
    const share = inMount ? mounted : 1;
    const next = [(row[0] ?? 0) + missing];
    for (const [column, segment] of segments.entries()) {
      const exchanged = (row[column] ?? 0) + share * unlike(segment, template);
      const skipped = (row[column + 1] ?? 0) + missing;
      const added = (next[column] ?? 0) + 1;
      next.push(Math.min(exchanged, skipped, added));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** From 0 for the same to 1: a parameter takes anything, though a literal that fits is likelier meant. */
function unlike(segment: string, template: string): number {
  if (segment === template) return 0;
  if (template.includes('{')) return 0.05;
  const [a, b] = [segment.toLowerCase(), template.toLowerCase()];
  if (singular(a) === singular(b)) return 0.1;
  const length = Math.max(a.length, b.length);
  if (length > 64) return 1;
  const share = leven(a, b) / length;
  return share > 0.5 ? 1 : share;
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
