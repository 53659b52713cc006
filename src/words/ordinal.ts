const endings = new Map([
  [1, 'st'],
  [2, 'nd'],
  [3, 'rd'],
]);

/** `1st`, `12th`, `23rd`. */
export function ordinal(place: number): string {
  const isTeen = place % 100 > 10 && place % 100 < 14;
  return `${place}${(isTeen ? undefined : endings.get(place % 10)) ?? 'th'}`;
}
