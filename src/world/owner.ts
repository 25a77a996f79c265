/**
 * Who may change a part of a tree in place: whoever made it, as long as nobody else holds on to what it is a part of. A
 * number, as there are parts by the million.
 */
export type Owner = number;

/** Parts that nobody owns are copied before they are changed. */
export const nobody: Owner = 0;

let last = nobody;

/** One that owns nothing yet. */
export const newOwner = (): Owner => ++last;
