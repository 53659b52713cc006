import { hasEnded } from '../tables/area-kinds.ts';
import type { Area } from '../areas/area.ts';
import type { Materials } from '../indicators/materials.ts';
import { bothSexes, type LifeSex } from '../indicators/life-indicators.ts';
import { gapsBetween } from './gaps-between.ts';
import { gapsInside } from './gaps-inside.ts';
import { figures, words, type PublicCell, type PublicTable } from './public-table.ts';
import type { MembersSpreads } from './spread-of-area.ts';

const columns = [
  words(
    'gap',
    'Between what: `inside`, the most and the least deprived neighbourhoods of one area, as published; `between-members`, the areas in it with the shortest and the longest lives, worked out here',
  ),
  words('area_code', 'Code of the area'),
  words('area_name', 'Its name'),
  words('area_kind', 'Its kind'),
  words('sex', '`female` or `male`'),
  words('period', 'The period of the figures'),
  figures(
    'years',
    'The gap in years of life; below zero: lives are longer at the most deprived end',
  ),
  figures('lower', 'Lower end of its 95% interval, where one was published'),
  figures('upper', 'Upper end of it'),
  words('lowest_names', 'Where lives are shortest, all that are equal as printed'),
  figures('lowest', 'Years of life there'),
  words('highest_names', 'Where lives are longest'),
  figures('highest', 'Years of life there'),
];

const noEnds: PublicCell[] = [null, null, null, null];

const rowOf = ({ code, name, kind }: Area, sex: LifeSex, period: string | null): PublicCell[] => [
  code,
  name,
  kind,
  sex,
  period,
];

const insideRows = (materials: Materials, sex: LifeSex): PublicCell[][] => {
  const found = gapsInside(materials, sex);
  return (found?.gaps ?? []).map(({ area, years, lower, upper }) => [
    'inside',
    ...rowOf(area, sex, found?.period.text ?? null),
    years,
    lower,
    upper,
    ...noEnds,
  ]);
};

const betweenRows = (of: readonly Area[], sex: LifeSex, spreads: MembersSpreads): PublicCell[][] =>
  gapsBetween(of, sex, spreads).map(({ area, period, ends: { lowest, highest, difference } }) => [
    'between-members',
    ...rowOf(area, sex, period),
    difference,
    null,
    null,
    lowest.names.join(' | '),
    lowest.value,
    highest.names.join(' | '),
    highest.value,
  ]);

/** `/data/gaps.csv`: every gap in years of life inside local authorities, and between those of regions, systems and counties. */
export function gapsTable({
  spreads,
  ...materials
}: Materials & { spreads: MembersSpreads }): PublicTable {
  const { areas } = materials;
  const counties = areas.localAuthorities.filter(({ kind }) => kind === 'county');
  const of = [...areas.regions, ...areas.systems, ...counties].filter((area) => !hasEnded(area));
  return {
    path: 'gaps.csv',
    title: 'Gaps in years of life',
    columns,
    key: ['gap', 'area_code', 'sex'],
    rows: bothSexes.flatMap((sex) => [
      ...insideRows(materials, sex),
      ...betweenRows(of, sex, spreads),
    ]),
  };
}
