import { Problem } from './problem.ts';

/** Throws `Problem` for what names no session or snapshot. */
export function requireName(name: string, what: string): void {
  if (/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/.test(name)) return;
  throw new Problem(400, {
    title: `Invalid ${what} name`,
    detail: 'Expected 1 to 64 letters, digits, dots, underscores or hyphens.',
  });
}
