/** Shorter words have too many neighbours for one slip to point at what was meant. */
const shortest = 4;

/** Where two texts first differ. */
function firstDifference(a: string, b: string): number {
  let place = 0;
  while (place < a.length && place < b.length && a[place] === b[place]) place += 1;
  return place;
}

/**
 * Whether a name begins with what was typed but for one slip: a letter added, left out, changed, or two
 * neighbours swapped. The first letter is taken as right, which saves most of the work.
 */
export function isOneSlipAway(typed: string, name: string): boolean {
  if (typed.length < shortest || typed[0] !== name[0]) return false;
  const at = firstDifference(typed, name);
  const rest = typed.slice(at);
  const restOfName = name.slice(at);
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return [
    restOfName.startsWith(rest.slice(1)),
    restOfName.slice(1).startsWith(rest),
    restOfName.slice(1).startsWith(rest.slice(1)),
    rest.length > 1 && restOfName.startsWith(swapped),
  ].some(Boolean);
}
