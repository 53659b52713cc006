import type { ObservationRow } from '../../edition.ts';
import { comparisons } from './comparisons.ts';
import { fewFigures } from './few-figures.ts';
import { draggedPeriods, evenSteps } from './even-steps.ts';
import type { FigureRule, Figures, Finding } from './finding.ts';
import { fractions } from './fractions.ts';
import { jumps } from './jumps.ts';
import { limits, wholePeople } from './limits.ts';
import { missingPeriods } from './missing-periods.ts';
import { noCountry } from './no-country.ts';
import { noughts } from './noughts.ts';
import { pasted } from './pasted.ts';
import { ranges } from './ranges.ts';
import { rounded } from './rounded.ts';
import { sameFigures } from './same-figures.ts';
import { sexes } from './sexes.ts';
import { sizesOfAreas, sizesOfPeriods } from './sizes.ts';
import { spikes } from './spikes.ts';
import { periodLengths, strayPeriods } from './stray-periods.ts';
import { countryAmongAreas, everybodyOfBoth } from './whole.ts';

/** Rules on single figures: what cannot be, and percentages that look like shares. */
const ofFigures: readonly FigureRule[] = [limits, fractions];

/** Rules on figures beside others, which what is wrong would mislead; the first may also find what cannot be. */
const besideOthers: readonly FigureRule[] = [
  sexes,
  jumps,
  sameFigures,
  pasted,
  noughts,
  evenSteps,
  draggedPeriods,
  sizesOfAreas,
  sizesOfPeriods,
  countryAmongAreas,
  everybodyOfBoth,
  ranges,
  rounded,
  strayPeriods,
  periodLengths,
  spikes,
  comparisons,
];

/** Rules on figures as they stand, the wrong ones among them: whether they are there, and whole. */
const ofPresence: readonly FigureRule[] = [wholePeople, fewFigures, noCountry, missingPeriods];

const isOutside = ({ value, lower, upper }: ObservationRow): boolean =>
  value !== null && lower !== null && upper !== null && (value < lower || value > upper);

/** The figures without those that are wrong in themselves: what is beside them is not strange for it. */
function withoutWrong(figures: Figures, found: readonly Finding[]): Figures {
  const wrong = new Set(found.map(({ row }) => row));
  const blank = { value: null, lower: null, upper: null };
  const rows = figures.rows.map((row, i) =>
    wrong.has(i) || isOutside(row) ? { ...row, ...blank } : row,
  );
  return { ...figures, rows };
}

/**
 * Everything that the figures of one indicator cannot be, or are strange for, in tables and imports alike. What
 * `isRight` says is right for all its strangeness stays among the figures that others are set beside.
 */
export function findingsIn(
  figures: Figures,
  isRight: (finding: Finding) => boolean = () => false,
): Finding[] {
  const found = ofFigures.flatMap((rule) => rule(figures));
  const wrong = found.filter((finding) => finding.kind === null || !isRight(finding));
  const sound = withoutWrong(figures, wrong);
  return [
    ...found,
    ...besideOthers.flatMap((rule) => rule(sound)),
    ...ofPresence.flatMap((rule) => rule(figures)),
  ];
}
