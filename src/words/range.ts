import { formatInterval, formatNumber } from '../indicators/number-format.ts';
import type { Ranges } from '../indicators/ranges.ts';
import type { SourceRow } from '../tables/edition.ts';

/** The ends of a 95% range in the unit of the figure; null where none is held. */
export interface Ranged {
  lower: number | null;
  upper: number | null;
}

const written =
  (write: (lower: number, upper: number, decimals: number) => string) =>
  ({ lower, upper }: Ranged, decimals: number): string | null =>
    lower === null || upper === null ? null : write(lower, upper, decimals);

/** A range as in a table: `47.3 to 54.4`; null where there is none. */
export const rangeText = written(
  (lower, upper, decimals) =>
    `${formatNumber(lower, decimals)} to ${formatNumber(upper, decimals)}`,
);

/** A range as in running text: `between 47.3 and 54.4`; null where there is none. */
export const betweenText = written(formatInterval);

/** What a source says of ranges where figures of it hold none. */
export type RangesOfSource = SourceRow['ranges'];

/** That a figure has no range; that none is published is said where it is known. */
export const noRange = (ranges: RangesOfSource): string =>
  ranges === 'not-published' ? 'no range published' : 'no range held';

/** The same of several figures. */
export const noRanges = (ranges: RangesOfSource): string =>
  ranges === 'not-published' ? 'no ranges published' : 'no ranges held';

/** Why figures without ranges cannot be tested; null where their source does not say. */
export const whyNoRanges = (ranges: RangesOfSource): string | null =>
  ranges && (ranges === 'not-published' ? 'no ranges are published' : 'no ranges are held');

/** A range as in running text, or that there is none. */
export const betweenOrNone = (figure: Ranged, decimals: number, ranges: RangesOfSource): string =>
  betweenText(figure, decimals) ?? noRange(ranges);

const known: Record<NonNullable<RangesOfSource>, string> = {
  'left-out': 'Its publisher gives 95% ranges. The copy used here leaves them out.',
  'not-published': 'Its publisher gives no ranges.',
};

/** What is known of the ranges that a publisher has, of figures held here without; empty where nothing is. */
export const publishedRanges = ({ ranges }: Pick<SourceRow, 'ranges'>): string =>
  ranges ? known[ranges] : '';

/** What is held of the ranges of a picture’s figures, for who has it alone; null where each is drawn in it. */
export function rangesOfPicture(ranges: Ranges, areDrawn: boolean): string | null {
  if (ranges === 'none') return 'No ranges are held with these figures.';
  if (ranges === 'some') return 'Ranges are held with some of these figures only.';
  return areDrawn ? null : 'Each figure has a 95% range: the table of this picture has them.';
}

/** How to read two figures whose ranges stand side by side. */
export const rangesOverlap = 'Where two ranges overlap, the two may or may not differ.';

/** What stands in place of a figure that is not held. */
export const notHeld = 'not held';

/** A range in brackets after its figure: ` (47.3 to 54.4)`; nothing where there is none. */
export function rangeAfter(figure: Ranged, decimals: number): string {
  const range = rangeText(figure, decimals);
  return range === null ? '' : ` (${range})`;
}

/** A figure with its range, as in a cell: `50.9 (47.3 to 54.4)`, `50.9`, or `not held`. */
export const figureInCell = (
  figure: (Ranged & { value: number }) | null | undefined,
  decimals: number,
): string =>
  figure ? formatNumber(figure.value, decimals) + rangeAfter(figure, decimals) : notHeld;
