import { byName } from '../areas/area.ts';
import { councilsWithin } from '../gaps/councils.ts';
import type { PairedGap } from '../gaps/gap.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import {
  bothSexes,
  healthyLifeExpectancy,
  lifeExpectancy,
  type LifeSex,
} from '../indicators/life-indicators.ts';
import type { Period } from '../indicators/period.ts';
import { fewestToRank } from '../statistics/fewest.ts';
import { figureColumns } from './figure-columns.ts';
import type { Profile } from './profile.ts';
import { figures, words, type PublicCell, type PublicTable } from './public-table.ts';

/** Years in poorer health of one council, with the part of its range that is known. */
export interface PoorerHealthRow {
  profile: Profile;
  gap: PairedGap;
  known: { lower: number; upper: number } | null;
}

/** Every county and single tier council that has years in poorer health for one sex, the most years first. */
export interface PoorerHealthList {
  sex: LifeSex;
  period: Period;
  /** The earlier period that shares no year with it, where all have the same; else null. */
  from: Period | null;
  rows: PoorerHealthRow[];
  /** Those without, by which of the two lengths of life is not held. */
  without: { life: Profile[]; healthy: Profile[] };
}

interface Materials {
  areas: AreaIndex;
  profiles: ReadonlyMap<string, Profile>;
}

const lacks = ({ indicators }: Profile, id: string): boolean =>
  !indicators.some(
    (each) => each.id === id && each.observations.some(({ value }) => value !== null),
  );

const bySize = (a: PoorerHealthRow, b: PoorerHealthRow): number =>
  b.gap.now.size - a.gap.now.size || byName(a.profile, b.profile);

function rowsFor(councils: readonly Profile[], sex: LifeSex): PoorerHealthRow[] {
  const held = councils.flatMap((profile): PoorerHealthRow[] => {
    const gap = profile.gaps.poorerHealth[sex];
    return gap ? [{ profile, gap, known: profile.gaps.poorerHealthKnownRange[sex] }] : [];
  });
  const newest = held.map(({ gap }) => gap.now.period).toSorted((a, b) => b.middle - a.middle)[0];
  return held.filter(({ gap }) => gap.now.period.text === newest?.text).toSorted(bySize);
}

/** The earlier period of every row, where it is one. */
function fromOf(rows: readonly PoorerHealthRow[]): Period | null {
  const all = rows.map(({ gap }) => gap.sinceFirst?.from.period);
  return all[0] && all.every((period) => period?.text === all[0]?.text) ? all[0] : null;
}

/** The lists of women and of men; none of a sex for which fewer than three councils have years in poorer health. */
export function poorerHealthLists({ areas, profiles }: Materials): PoorerHealthList[] {
  const councils = councilsWithin(areas.country, 'upper', areas).flatMap(
    ({ code }) => profiles.get(code) ?? [],
  );
  const without = {
    life: councils.filter((profile) => lacks(profile, lifeExpectancy)),
    healthy: councils.filter((profile) => lacks(profile, healthyLifeExpectancy)),
  };
  return bothSexes.flatMap((sex) => {
    const rows = rowsFor(councils, sex);
    const [first] = rows;
    if (!first || rows.length < fewestToRank) return [];
    return [{ sex, period: first.gap.now.period, from: fromOf(rows), rows, without }];
  });
}

const columns = [
  figureColumns.areaCode,
  figureColumns.areaName,
  figureColumns.sex,
  figureColumns.period,
  figures('life_expectancy', 'Years of life, as published'),
  figures('healthy_life_expectancy', 'Years in good health, as published'),
  figures('years_in_poorer_health', 'The one less the other; worked out here'),
  figures('known_lower', 'The fewest years, were good health alone uncertain'),
  figures(
    'known_upper',
    'The most years, were good health alone uncertain; in truth there may be more or fewer',
  ),
  words('from', 'An earlier period that shares no year with it'),
  figures('years_then', 'Years in poorer health in that period'),
  figures('change', 'Now less then'),
];

const cellsOf = (
  { sex }: PoorerHealthList,
  { profile, gap, known }: PoorerHealthRow,
): PublicCell[] => [
  profile.code,
  profile.name,
  sex,
  gap.now.period.text,
  gap.now.own,
  gap.now.other,
  gap.now.size,
  known?.lower ?? null,
  known?.upper ?? null,
  gap.sinceFirst?.from.period.text ?? null,
  gap.sinceFirst?.from.size ?? null,
  gap.sinceFirst?.change ?? null,
];

/** `/data/years-in-poorer-health.csv`: the lists as a file. */
export const poorerHealthTable = (materials: Materials): PublicTable => ({
  path: 'years-in-poorer-health.csv',
  title: 'Years in poorer health, area by area',
  columns,
  key: ['area_code', 'sex'],
  rows: poorerHealthLists(materials).flatMap((list) => list.rows.map((row) => cellsOf(list, row))),
});
