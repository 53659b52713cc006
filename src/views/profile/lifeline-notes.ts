import {
  bothSexes,
  healthyLifeExpectancy,
  lifeExpectancy,
} from '../../indicators/life-indicators.ts';
import type { BySex } from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { rangesOf, hasRange } from '../../indicators/ranges.ts';
import type { HeldFigure, LengthOfLife } from '../../profiles/life-of-area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { publisherOf } from '../../profiles/publisher-of.ts';
import { listOf } from '../../words/list.ts';
import { peopleOf } from '../../words/sex.ts';

const latestOf = (lengths: BySex<LengthOfLife>): HeldFigure[] =>
  bothSexes.flatMap((sex) => lengths[sex].latest ?? []);

/** What was published of the ranges: `with the likely range`, `no range was published`. */
function rangeWords(figures: readonly HeldFigure[]): string {
  switch (rangesOf(figures)) {
    case 'none':
      return 'no range was published';
    case 'all':
      return 'with the likely range';
    case 'some':
      return `with the likely range for ${listOf(figures.filter(hasRange).map(({ sex }) => peopleOf(sex)))} only`;
  }
}

/** When figures are from: once where women’s and men’s are of one period, else whose is which. */
function periodWords(figures: readonly HeldFigure[]): string {
  const label = ({ period }: HeldFigure) => parsePeriod(period).label;
  if (new Set(figures.map(label)).size === 1) return figures.slice(0, 1).map(label).join('');
  return listOf(figures.map((each) => `${label(each)} for ${peopleOf(each.sex)}`));
}

/** When figures are from, whose they are (in full: it is their first place on the page), and whether a range was published. */
const noteOf = (what: string, figures: readonly HeldFigure[], publisher: string): string[] =>
  figures.length === 0
    ? []
    : [`${what}: ${periodWords(figures)}, ${publisher}; ${rangeWords(figures)}.`];

/** The small print of a lifeline, a sentence a measure; `differ` where the two come from different years, as its key says. */
export function lifelineNotes(profile: Pick<Profile, 'lengths' | 'indicators' | 'sources'>): {
  notes: string[];
  differ: boolean;
} {
  const life = latestOf(profile.lengths.life);
  const healthy = latestOf(profile.lengths.healthy);
  return {
    notes: [
      ...noteOf('Years of life', life, publisherOf(profile, lifeExpectancy)),
      ...noteOf('Years in good health', healthy, publisherOf(profile, healthyLifeExpectancy)),
    ],
    differ: life.length > 0 && healthy.length > 0 && life[0]?.period !== healthy[0]?.period,
  };
}
