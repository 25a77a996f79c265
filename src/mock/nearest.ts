import leven from 'leven';

/** How far a name may be from what was written, as a part of the longer of the two. */
const tolerance = 0.4;

/** ` Did you mean x?`, or nothing where no name is near. */
export function didYouMean(text: string, names: readonly string[]): string {
  const wanted = text.toLowerCase();
  const [nearest] = names
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .filter(({ far }) => far <= tolerance)
    .toSorted((a, b) => a.far - b.far);
  return nearest === undefined ? '' : ` Did you mean ${nearest.name}?`;
}

/** Of words that begin alike, one is often cut short. */
function distance(text: string, name: string): number {
  if (text.length > 2 && name.startsWith(text)) return 0.1;
  return leven(text, name) / Math.max(text.length, name.length, 1);
}
