/**
 * Which marks are which, of those that are drawn: `solid in the most deprived tenth, shaded in the next, open in the
 * rest`. `counts`: neighbourhoods by tenth of deprivation, the most deprived first; `where`: of what the tenths are, if
 * nothing beside it says so.
 */
export function dotsDrawn([first = 0, second = 0, ...rest]: readonly number[], where = ''): string {
  const next = first > 0 ? 'in the next' : `in the second most deprived tenth${where}`;
  const others =
    first + second > 0 ? ' in the rest' : `, outside the two most deprived tenths${where}`;
  return [
    ...(first > 0 ? [`solid in the most deprived tenth${where}`] : []),
    ...(second > 0 ? [`shaded ${next}`] : []),
    ...(rest.some((count) => count > 0) ? [`open${others}`] : []),
  ].join(', ');
}

/** The same as a sentence: `Dots are solid in the most deprived tenth, open in the rest.` */
export const dotsKey = (counts: readonly number[], { where = '', marks = 'Dots' } = {}): string =>
  `${marks} are ${dotsDrawn(counts, where)}.`;
