import type { MovingGap } from '../../../src/gaps/movement.ts';
import type { PairedGap } from '../../../src/gaps/gap.ts';
import type { Comparison } from '../../../src/indicators/comparison.ts';
import {
  bothSexes,
  healthyLifeExpectancy,
  inequalityInLifeExpectancy,
  lifeExpectancy,
  type LifeSex,
} from '../../../src/indicators/life-indicators.ts';
import { figureColumns } from '../../../src/profiles/figure-columns.ts';
import { periodAsText } from '../../../src/profiles/period-text.ts';
import type { Profile, ProfileSource } from '../../../src/profiles/profile.ts';
import {
  figures,
  words,
  type PublicCell,
  type PublicTable,
} from '../../../src/profiles/public-table.ts';
import { sourceOf } from '../../../src/profiles/publisher-of.ts';
import type { Difference } from '../../../src/statistics/difference.ts';
import { notTestedGround } from '../../../src/words/test.ts';
import { sourceCells, sourceColumns, testCells, testColumns } from './told-beside.ts';

const columns = [
  figureColumns.areaCode,
  figureColumns.areaName,
  words(
    'gap',
    'Between what: `life-against-country`, `healthy-life-against-country`; `inside`, the ends of the line from the most to the least deprived neighbourhoods, as published; `between-members`, the councils with the longest and the shortest lives; `between-sexes`; `poorer-health`, years of life less years in good health',
  ),
  words('sex', '`female` or `male`; empty where the gap is between them'),
  figureColumns.period,
  figures('years', 'The gap in years: `value` less `less_value`, as the page prints them'),
  words('value_of', 'What it is measured from'),
  figures('value', 'Years there; empty where the gap itself is what was published'),
  words('less_value_of', 'What is taken away'),
  figures('less_value', 'Years there'),
  ...testColumns(
    'against the country as in the sheet beside it; else `more-than-chance` or `could-be-chance`',
  ),
  words('since', 'The earliest period held that shares no year with `period`'),
  figures('years_then', 'The gap of then'),
  figures('change', 'The gap now less the gap then'),
  words(
    'change_result',
    'What our test found of the change: `wider`, `narrower`, `turned-round`, `no-real-change`; `untested`: it was not tested',
  ),
  words('change_why_not_tested', 'Why it was not'),
  words('derived', '`difference` where the gap is worked out here; empty: published'),
  figureColumns.periodText,
  ...sourceColumns,
];

/** An end of a gap: whose figure it is, and the figure. */
type End = readonly [name: string, value: number | null];

/** A gap that a page prints, with what a test found of it. */
interface GapTold {
  gap: string;
  sex: LifeSex | null;
  moving: MovingGap;
  ends: readonly [End, End];
  /** How it stands; without it, whether it is more than chance, by our test. */
  comparison?: Comparison;
  test?: Difference | null;
  isPublished?: boolean;
  sources: (ProfileSource | null)[];
}

const pairEnds = ({ now }: PairedGap, own: string, other: string): GapTold['ends'] => [
  [own, now.own],
  [other, now.other],
];

const measures = [
  ['life-against-country', 'againstCountry', lifeExpectancy],
  ['healthy-life-against-country', 'healthyAgainstCountry', healthyLifeExpectancy],
] as const;

function againstCountry(profile: Profile, country: Profile, sex: LifeSex): GapTold[] {
  return measures.flatMap(([gap, key, id]) => {
    const moving = profile.gaps[key][sex];
    if (!moving) return [];
    const ends = pairEnds(moving, profile.name, country.name);
    const sources = [sourceOf(profile, id)];
    return [{ gap, sex, moving, ends, comparison: moving.comparison, sources }];
  });
}

function inside(profile: Profile, sex: LifeSex): GapTold[] {
  const found = profile.gaps.byDeprivation[sex];
  if (!found) return [];
  const ends = [
    ['the least deprived end', null],
    ['the most deprived end', null],
  ] as const;
  const sources = [sourceOf(profile, inequalityInLifeExpectancy)];
  return [
    {
      gap: 'inside',
      sex,
      moving: found.gap,
      ends,
      test: found.test,
      isPublished: true,
      sources,
    },
  ];
}

function betweenMembers({ gaps }: Profile, country: Profile, sex: LifeSex): GapTold[] {
  const { moved = null, spread } = gaps.betweenMembers[sex] ?? {};
  if (!moved || !spread?.ends) return [];
  const { highest, lowest } = spread.ends;
  const ends = [highest, lowest].map(({ names, value }): End => [names.join(' | '), value]);
  const sources = [sourceOf(country, lifeExpectancy)];
  return [
    {
      gap: 'between-members',
      sex,
      moving: moved,
      ends: [ends[0]!, ends[1]!],
      sources,
    },
  ];
}

function poorerHealth(profile: Profile, sex: LifeSex): GapTold[] {
  const moving = profile.gaps.poorerHealth[sex];
  if (!moving) return [];
  const ends = pairEnds(moving, 'years of life', 'years in good health');
  const sources = [lifeExpectancy, healthyLifeExpectancy].map((id) => sourceOf(profile, id));
  return [{ gap: 'poorer-health', sex, moving, ends, sources }];
}

function betweenSexes(profile: Profile): GapTold[] {
  const found = profile.gaps.betweenSexes;
  if (!found) return [];
  const ends = pairEnds(found.gap, 'women', 'men');
  const sources = [sourceOf(profile, lifeExpectancy)];
  return [
    {
      gap: 'between-sexes',
      sex: null,
      moving: found.gap,
      ends,
      test: found.test,
      sources,
    },
  ];
}

/** What a test found of a gap: against the country as its page says, else whether it is more than chance. */
function foundOf({ comparison, test = null, moving }: GapTold): Parameters<typeof testCells>[0] {
  const { untested } = moving.now;
  if (comparison) return { ...comparison, untested };
  if (!test) return { result: 'untested', basis: 'none', untested };
  const result = test.isReal ? 'more-than-chance' : 'could-be-chance';
  return { result, basis: 'computed', untested: null };
}

function sinceCells({ sinceFirst }: MovingGap): PublicCell[] {
  if (!sinceFirst) return [null, null, null, null, null];
  const { from, change, result, untested } = sinceFirst;
  return [from.period.text, from.size, change, result, untested && notTestedGround(untested)];
}

function rowOf({ code, name }: Profile, site: string, told: GapTold): PublicCell[] {
  const { gap, sex, moving, ends, isPublished = false, sources } = told;
  const { period, size } = moving.now;
  const publisher = sources.find((source) => source !== null)?.publisher ?? '';
  return [
    code,
    name,
    gap,
    sex,
    period.text,
    size,
    ...ends.flat(),
    ...testCells(foundOf(told), { publisher, site }),
    ...sinceCells(moving),
    isPublished ? null : 'difference',
    periodAsText(period.text),
    ...sourceCells(sources),
  ];
}

/** Every gap in years of life that a profile prints, as it stands in it; no rows where it prints none. */
export function gapsOfAreaTable(
  profile: Profile,
  country: Profile,
  site: string,
): Pick<PublicTable, 'columns'> & { rows: PublicCell[][] } {
  const of = (find: (sex: LifeSex) => GapTold[]) => bothSexes.flatMap(find);
  const told = [
    ...of((sex) => againstCountry(profile, country, sex)),
    ...of((sex) => inside(profile, sex)),
    ...of((sex) => betweenMembers(profile, country, sex)),
    ...betweenSexes(profile),
    ...of((sex) => poorerHealth(profile, sex)),
  ];
  return { columns, rows: told.map((each) => rowOf(profile, site, each)) };
}
