import { stringify } from 'yaml';
import type { BaselineEntry, NewEntry } from '../check/baseline.ts';
import { isRecord } from '../spec/json-pointer.ts';
import { FileError } from './file-error.ts';
import { parseYaml, textOf, written } from './yaml-text.ts';

/** Entries of a baseline in YAML or JSON. Throws `FileError` at the first that is none. */
export function readBaseline(path: string): readonly BaselineEntry[] {
  const { value, placeOf } = parseYaml(textOf(path), path);
  const refuse = (pointer: string, problem: string): never => {
    throw new FileError(`${written(placeOf(pointer))}: ${problem} (at ${pointer || '/'})`);
  };
  if (value === null) return [];
  if (!Array.isArray(value)) return refuse('', 'expected a list of accepted findings');
  const entries = value as readonly unknown[];
  const known = new Set<unknown>();
  return entries.map((entry, index) => {
    const at = `/${index}`;
    if (!isRecord(entry)) return refuse(at, 'expected fingerprint, reason and expires');
    const { fingerprint, reason, expires } = entry;
    if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint)) {
      return refuse(
        `${at}/fingerprint`,
        "expected a finding's fingerprint, 16 hexadecimal digits, as text",
      );
    }
    if (known.has(fingerprint))
      return refuse(`${at}/fingerprint`, 'this finding has an entry already');
    known.add(fingerprint);
    if (typeof reason !== 'string' || reason.trim() === '') {
      return refuse(`${at}/reason`, 'expected a reason, why the finding is accepted');
    }
    if (typeof expires !== 'string' || !isDay(expires)) {
      return refuse(
        `${at}/expires`,
        'expected the last day on which it is accepted, as 2026-03-31',
      );
    }
    return { fingerprint, reason, expires };
  });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

export const renderBaseline = (entries: readonly NewEntry[]): string =>
  `# Findings that parley check accepts. Say of each why, and until when.\n${stringify(entries, { lineWidth: 0 })}`;
