/** A value that can be filtered and ordered by. */
export type Scalar = string | number | boolean | null;

/** A dotted path, taken apart: `classification.category` is two steps. */
export type FieldPath = readonly string[];

/** Takes a dotted path apart. */
export function pathOf(field: string): FieldPath {
  return field.split('.');
}

/** A total order over mixed types: null, then booleans, numbers, strings by code unit. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (a === b) return 0;
  if (typeof a !== typeof b || a === null || b === null) return typeOrder(a) - typeOrder(b);
  return a < b ? -1 : 1;
}

/**
 * The distinct scalars at a path. An array on the way, or at its end, stands for each of its
 * elements (an empty one for nothing); whatever is missing or is no scalar counts as null.
 */
export function scalarsAt(record: unknown, path: FieldPath): readonly Scalar[] {
  let value = record;
  let depth = 0;
  for (const step of path) {
    if (Array.isArray(value)) return distinctElements(value, path.slice(depth));
    value = child(value, step);
    depth++;
  }
  return Array.isArray(value) ? distinctElements(value, []) : [toScalar(value)];
}

/** The scalar at a path, as above; undefined where an array stands on the way or at the end, and may have several. */
export function scalarAt(record: unknown, path: FieldPath): Scalar | undefined {
  let value = record;
  for (const step of path) {
    if (Array.isArray(value)) return undefined;
    value = child(value, step);
  }
  return Array.isArray(value) ? undefined : toScalar(value);
}

/** Whatever JSON cannot hold counts as missing too; NaN would even break the total order. */
export function toScalar(value: unknown): Scalar {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function distinctElements(elements: readonly unknown[], rest: FieldPath): readonly Scalar[] {
  return [...new Set(elements.flatMap((element) => scalarsAt(element, rest)))];
}

function child(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[step];
}

function typeOrder(value: Scalar): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return 1;
  return typeof value === 'number' ? 2 : 3;
}
