import { listOf } from '../list.ts';
import { peopleOf } from '../sex.ts';
import type { BySex, LifeSex } from '../../indicators/life-indicators.ts';
import { bothSexes, yearDecimals } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { Period } from '../../indicators/period.ts';

/** A gap's size without its sign, and which way it runs: `5.5` `years less`; `About the same`, where a test finds no gap. */
export interface GapSize {
  sex: LifeSex;
  size: string;
  /** Whether a test finds none, and words stand for the number. */
  isLevel: boolean;
  /** What follows the number: `years less, men`. */
  words: string;
}

/** A gap in years without its sign: `3.7`. */
export const gapSizeText = (size: number): string => formatNumber(Math.abs(size), yearDecimals);

/** The latest size of a gap, and what the held test says of it where there is one. */
interface SizedGap {
  now: { size: number };
  comparison?: { result: string };
}

/** The sizes of a gap for women and men, leaving out what is not held; without a side where a test finds none. */
export function gapSizes(
  gaps: BySex<SizedGap | null>,
  [above, below]: readonly [string, string],
): GapSize[] {
  return bothSexes.flatMap((sex): GapSize[] => {
    const gap = gaps[sex];
    if (!gap) return [];
    const { size } = gap.now;
    if (gap.comparison?.result === 'similar' && size !== 0)
      return [
        {
          sex,
          size: 'About the same',
          isLevel: true,
          words: `${peopleOf(sex)}, ${gapSizeText(size)} years apart`,
        },
      ];
    const way = size === 0 ? 'years’ difference' : size > 0 ? above : below;
    return [{ sex, size: gapSizeText(size), isLevel: false, words: `${way}, ${peopleOf(sex)}` }];
  });
}

/** The period of a gap where both sexes share it, or whose is which. */
export function gapPeriods(gaps: BySex<{ now: { period: Period } } | null>): string {
  const dated = bothSexes.flatMap((sex) => {
    const label = gaps[sex]?.now.period.label;
    return label ? [{ sex, label }] : [];
  });
  const labels = [...new Set(dated.map(({ label }) => label))];
  if (labels.length < 2) return labels.join('');
  return listOf(dated.map(({ sex, label }) => `${label} for ${peopleOf(sex)}`));
}

/** When the figures of a gap are from, and whose they are: `Figures for 2023 to 2025, from OHID.`; what their publisher calls them after it, where it says so. */
export const gapSource = (
  gaps: BySex<{ now: { period: Period } } | null>,
  publisher: string,
  status: string | null = null,
): string =>
  `Figures for ${gapPeriods(gaps)}, from ${publisher}.${status ? ` These are ${status}.` : ''}`;
