import type { Check } from './failure.ts';
import { pointerTo } from './json-pointer.ts';
import { type Violation, violationOf } from './violation.ts';

/** Every violation of the value; an empty list when it honours its schema. */
export type Validate = (value: unknown) => readonly Violation[];

export interface SchemaValidator {
  /** The schema at this JSON pointer of the document. */
  at(pointer: string): Validate;
}

/** The schemas of one document, ready to judge by: nothing is compiled when it is run. */
export interface ReadySchemas {
  readonly document: object;
  validator(): SchemaValidator;
}

/** `checkAt`: what judges by the schema at a pointer. */
export function createSchemaValidator(
  document: object,
  checkAt: (pointer: string) => Check,
): SchemaValidator {
  const checks = new Map<string, Check>();

  function failures(pointer: string, value: unknown): readonly Violation[] {
    const check = checks.get(pointer) ?? checkAt(pointer);
    checks.set(pointer, check);
    if (check(value)) return [];
    return (check.errors ?? []).map((it) => violationOf(it, { document, value }));
  }

  /**
   * Where alternatives all fail, ajv lists every failure of every branch, then the summary. Of use is the branch that
   * came nearest, so its failures stand for them all.
   */
  function settle(violations: readonly Violation[]): readonly Violation[] {
    const summary = violations.findLast(
      ({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf',
    );
    if (!summary) return violations;
    const branches = (summary.expected as readonly unknown[]).map((_, index) =>
      failures(pointerTo(summary.schemaPointer, index), summary.actual).map((failure) => ({
        ...failure,
        pointer: summary.pointer + failure.pointer,
      })),
    );
    const covered = new Set(branches.flat().map(identity));
    const rest = violations.filter((it) => it !== summary && !covered.has(identity(it)));
    const [nearest = []] = branches
      .map(settle)
      .sort(
        (a, b) =>
          wrongTags(a) - wrongTags(b) || shallowest(b) - shallowest(a) || a.length - b.length,
      );
    return [...settle(rest), ...(nearest.length > 0 ? nearest : [summary])];
  }

  return {
    at: (pointer) => (value) => {
      const found = failures(pointer, value);
      return found.length === 0 ? found : settle(found);
    },
  };
}

/** `kind: image` says which branch is meant, whatever else is wrong with it. */
const wrongTags = (branch: readonly Violation[]): number =>
  branch.filter(({ keyword }) => keyword === 'const').length;

/** A branch that fails only deep inside is the one that was meant; what is missing is a failure of the object around it. */
const shallowest = (branch: readonly Violation[]): number =>
  Math.min(
    ...branch.map((it) => it.pointer.split('/').length - (it.keyword === 'required' ? 1 : 0)),
  );

const identity = ({ pointer, schemaPointer }: Violation): string => `${pointer} ${schemaPointer}`;
