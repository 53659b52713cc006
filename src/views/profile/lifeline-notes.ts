import {
  bothSexes,
  forBothSexes,
  healthyLifeExpectancy,
  lifeExpectancy,
  yearDecimals,
} from '../../indicators/life-indicators.ts';
import type { BySex } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { rangesOf, hasRange } from '../../indicators/ranges.ts';
import { lifeToDraw, type HeldFigure, type LengthOfLife } from '../../profiles/life-of-area.ts';
import type { Profile } from '../../profiles/profile.ts';
import { publisherWithStatus, sourceOf } from '../../profiles/publisher-of.ts';
import { listOf } from '../../words/list.ts';
import { yearsText } from '../../words/number.ts';
import { noRanges, type RangesOfSource } from '../../words/range.ts';
import { holdMost, rankWords } from '../../words/rank.ts';
import { upperTierWords } from '../../words/kind-of-area.ts';
import { peopleOf } from '../../words/sex.ts';

const latestOf = (lengths: BySex<LengthOfLife>): HeldFigure[] =>
  bothSexes.flatMap((sex) => lengths[sex].latest ?? []);

/** Of which figures ranges are held: of one sex, or of one period of both; null where that tells them apart not. */
function rangedOnly(figures: readonly HeldFigure[]): string | null {
  const ranged = figures.filter(hasRange);
  const bare = figures.filter((each) => !hasRange(each));
  const ways = [
    ({ sex }: HeldFigure) => peopleOf(sex),
    ({ period }: HeldFigure) => parsePeriod(period).label,
  ];
  const way = ways.find((of) =>
    ranged.every((each) => bare.every((other) => of(each) !== of(other))),
  );
  return way ? listOf([...new Set(ranged.map(way))]) : null;
}

/** What is held of the ranges: `with the likely range`, `no ranges held`. */
function rangeWords(figures: readonly HeldFigure[], ranges: RangesOfSource): string {
  switch (rangesOf(figures)) {
    case 'none':
      return noRanges(ranges);
    case 'all':
      return 'with the likely range';
    case 'some':
      return `with the likely range for ${rangedOnly(figures) ?? 'some of them'} only`;
  }
}

/** Figures of one measure, and whose they are. */
interface NotedFigures {
  profile: Pick<Profile, 'indicators' | 'sources'>;
  figures: readonly HeldFigure[];
  inHeadline?: readonly HeldFigure[];
}

/** When figures are from: once where women’s and men’s are of one period, else whose is which. */
function periodWords(figures: readonly HeldFigure[]): string {
  const label = ({ period }: HeldFigure) => parsePeriod(period).label;
  if (new Set(figures.map(label)).size === 1) return figures.slice(0, 1).map(label).join('');
  return listOf(figures.map((each) => `${label(each)} for ${peopleOf(each.sex)}`));
}

/**
 * When figures are from, whose they are (in full: it is their first place on the page), and whether ranges are
 * held; before them those of the headline, where they are of other years.
 */
function noteOf(
  what: string,
  id: string,
  { profile, figures, inHeadline = [] }: NotedFigures,
): string[] {
  if (figures.length === 0) return [];
  const when = listOf([...new Set([inHeadline, figures].map(periodWords))].filter(Boolean));
  const ranges = sourceOf(profile, id)?.ranges ?? null;
  const publisher = publisherWithStatus(profile, id);
  return [`${what}: ${when}, ${publisher}; ${rangeWords([...inHeadline, ...figures], ranges)}.`];
}

/** For which of an area’s newest lengths of life no figure of the country is held, in a sentence; none on its own page. */
function withoutCountry({ kind, lengths }: Pick<Profile, 'kind' | 'lengths'>, country: string) {
  if (kind === 'country') return [];
  const alone = bothSexes
    .flatMap((sex) => [lifeToDraw(lengths, sex), lengths.healthy[sex]])
    .flatMap(({ latest, country: beside }) => (latest && !beside ? [latest.period] : []));
  const periods = [...new Set(alone)].map((period) => parsePeriod(period).label);
  return periods.length === 0
    ? []
    : [`No figure of ${country} is held for ${listOf(periods)}, so none stands beside it.`];
}

/** Where years in good health stand among councils, in words: women’s, men’s; none where no places are known, or they are unclear. */
function placesOf(places: Profile['healthyPlaces']): string[] {
  const said = bothSexes.flatMap((sex) => {
    const held = places[sex];
    return held && !holdMost(held) ? [`${peopleOf(sex)}: ${rankWords(held)}`] : [];
  });
  return said.length === 0
    ? []
    : [`Years in good health among ${upperTierWords()}; ${said.join('; ')}.`];
}

/** Which years the headline is for, and which the picture, and why, as the end of a sentence. */
export interface YearsApart {
  headline: string;
  picture: string;
}

/** How long people lived in the years of the picture, where that is not as the headline has it: `Length of life was then 79.1 years for women and 73.7 for men.` */
function thenLived(lengths: Profile['lengths']): string[] {
  const printed = (value: number): string => formatNumber(value, yearDecimals);
  const drawn = bothSexes.flatMap((sex) => {
    const then = lengths.lifeOfThatPeriod[sex]?.latest;
    const newest = lengths.life[sex].latest;
    return then ? [{ sex, value: then.value, newest: newest?.value ?? then.value }] : [];
  });
  if (drawn.every(({ value, newest }) => printed(value) === printed(newest))) return [];
  const said = drawn.map(({ sex, value }, place) => {
    const years = place === 0 ? yearsText(value, yearDecimals) : printed(value);
    return `${years} for ${peopleOf(sex)}`;
  });
  return [`Length of life was then ${listOf(said)}.`];
}

/** Where the picture shows earlier years than the headline, so that both its measures are of the same ones; null elsewhere. */
export function yearsApart({ lengths }: Pick<Profile, 'lengths'>): YearsApart | null {
  if (bothSexes.every((sex) => lengths.lifeOfThatPeriod[sex] === null)) return null;
  const drawn = latestOf(forBothSexes((sex) => lifeToDraw(lengths, sex)));
  return {
    headline: periodWords(latestOf(lengths.life)),
    picture: [
      `${periodWords(drawn)}, the newest with years in good health.`,
      ...thenLived(lengths),
    ].join(' '),
  };
}

/** The small print of a lifeline, a sentence a measure; `differ` where the two come from different years, as its key says. */
export function lifelineNotes(
  profile: Pick<Profile, 'kind' | 'lengths' | 'healthyPlaces' | 'indicators' | 'sources'>,
  country: string,
): { notes: string[]; differ: boolean } {
  const life = latestOf(forBothSexes((sex) => lifeToDraw(profile.lengths, sex)));
  const healthy = latestOf(profile.lengths.healthy);
  return {
    notes: [
      ...noteOf('Years of life', lifeExpectancy, {
        profile,
        figures: life,
        inHeadline: yearsApart(profile) ? latestOf(profile.lengths.life) : [],
      }),
      ...noteOf('Years in good health', healthyLifeExpectancy, { profile, figures: healthy }),
      ...placesOf(profile.healthyPlaces),
      ...withoutCountry(profile, country),
    ],
    differ: life.length > 0 && healthy.length > 0 && life[0]?.period !== healthy[0]?.period,
  };
}
