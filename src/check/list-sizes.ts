/** Sizes of parts that show what a list of so many items does. */
export interface ListSizes {
  /** Leaves a rest, so that the last part is short; undefined for a list too short to be parted. */
  readonly uneven: number | undefined;
  /** Leaves none, so that the last part is full: all at once, or in a few parts where that is too much. */
  readonly even: readonly number[];
}

/** `largest`: the largest size that may be asked for. */
export function sizesFor(total: number, largest: number): ListSizes {
  const uneven = smallestFrom(Math.min(largest, Math.ceil(total / 4)), {
    to: Math.min(largest, total - 1),
    that: (size) => size > 1 && total % size !== 0,
  });
  const half = smallestFrom(Math.max(1, Math.ceil(total / 12)), {
    to: Math.min(largest, Math.floor(total / 2)),
    that: (size) => total % size === 0,
  });
  const even = [half, total > 0 && total <= largest ? total : undefined];
  return { uneven, even: even.filter((size) => size !== undefined) };
}

function smallestFrom(
  from: number,
  { to, that }: { readonly to: number; that(size: number): boolean },
): number | undefined {
  for (let size = from; size <= to; size++) if (that(size)) return size;
  return undefined;
}
