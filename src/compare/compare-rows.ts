import { publisherAndStatus } from '../citations/source-credit.ts';
import { bothSexes, type LifeSex } from '../indicators/life-indicators.ts';
import { unitWords } from '../indicators/number-format.ts';
import { parsePeriod } from '../indicators/period.ts';
import type { Sex } from '../tables/edition.ts';
import { listOf } from '../words/list.ts';
import { sexIfOne } from '../words/sex.ts';
import { areaPairs, type AreaPair } from './area-pairs.ts';
import { atCommonPeriod } from './common-period.ts';
import { compareCell, type CompareCell } from './compare-cell.ts';
import type { PublicProfile } from './compared-area.ts';
import {
  comparedIndicator,
  type ComparedIndicator,
  type ComparedObservation,
} from './compared-indicator.ts';
import { differenceWords, type DifferenceWords } from './difference-words.ts';
import { foundDifference, type FoundDifference } from './found-difference.ts';
import { sourcesOf } from './row-source.ts';
import type { ShownSexes } from './view-address.ts';

/** One indicator, sex and period of several areas. */
export interface CompareRow {
  indicator: Omit<ComparedIndicator, 'observations'>;
  sex: Sex;
  period: string;
  label: string;
  /** Address of the page of what is measured. */
  path: string;
  /** `women; 2023 to 2025; per 100,000`. */
  note: string;
  cells: CompareCell[];
  /** The figures behind the cells. */
  observations: (ComparedObservation | undefined)[];
  /** The country’s figure of the same period; undefined where none is held. */
  country: ComparedObservation | undefined;
  /** Each area’s figure less that of the area they are held against; null for that one, and where one of the two is missing. */
  differences: (FoundDifference | null)[];
  /** Of two areas, the first less the second in words; null where there are no two figures to subtract. */
  difference: DifferenceWords | null;
  /** Every two areas with a figure, and what the test of their difference found. */
  pairs: AreaPair[];
  /** Whether any of its figures is an average of councils, worked out here. */
  isDerived: boolean;
  /** Sources of its figures, or of those that it is worked out from, by id. */
  sourceIds: string[];
}

/** What decides the rows beside their areas and indicators. */
export interface RowSetting {
  sexes?: ShownSexes;
  /** The area that differences are taken from; left out, of two areas the second. */
  against?: PublicProfile | null;
  country?: PublicProfile | null;
  /** The period to show; null for the newest that most of the areas have. */
  period?: string | null;
}

/** Who published some figures, in short, each once. */
function publishersOf(areas: readonly PublicProfile[], sourceIds: readonly string[]): string {
  const publishers = sourcesOf(sourceIds, areas).map((source) =>
    publisherAndStatus(source, 'short'),
  );
  return listOf([...new Set(publishers)]);
}

/** The figure of one more area in the period of a row. */
const figureOf = (area: PublicProfile, id: string, sex: Sex, period: string) =>
  comparedIndicator(area, id, sex)?.observations.find(
    (each) => each.sex === sex && each.period === period,
  );

/** The area that differences are taken from: the one chosen, or of two the second. */
const baseOf = (areas: readonly PublicProfile[], against: RowSetting['against']) =>
  against ?? (areas.length === 2 ? areas[1] : undefined) ?? null;

/** What the small line under a row’s name says. */
function notesOf(
  row: Pick<CompareRow, 'indicator' | 'sex' | 'period' | 'sourceIds'>,
  newest: string | null,
  areas: readonly PublicProfile[],
): string {
  const notes = [
    sexIfOne(row.sex),
    parsePeriod(row.period).label,
    unitWords(row.indicator.unit),
    newest === null ? '' : `newer figures of some: ${parsePeriod(newest).label}`,
    publishersOf(areas, row.sourceIds),
  ];
  return notes.filter((note) => note !== '').join('; ');
}

type Measured = Pick<CompareRow, 'indicator' | 'sex' | 'period' | 'observations'>;

/** Each area’s figure less that of the area they are held against. */
function differencesFrom(
  base: PublicProfile | null,
  { indicator, sex, period, observations }: Measured,
  areas: readonly PublicProfile[],
): (FoundDifference | null)[] {
  const ofBase = base ? figureOf(base, indicator.id, sex, period) : undefined;
  return areas.map((area, place) =>
    base && base.code !== area.code
      ? foundDifference([observations[place], ofBase], [area, base], indicator)
      : null,
  );
}

/** Of two areas, the first less the second in words. */
function pairInWords(
  { indicator, observations }: Measured,
  areas: readonly PublicProfile[],
): DifferenceWords | null {
  const [first, second] = areas;
  if (!first || !second || areas.length > 2) return null;
  const pair: [PublicProfile, PublicProfile] = [first, second];
  const found = foundDifference([observations[0], observations[1]], pair, indicator);
  return differenceWords(found, pair, indicator);
}

function rowFor(
  areas: readonly PublicProfile[],
  id: string,
  sex: Sex,
  { against, country, period = null }: RowSetting,
): CompareRow[] {
  const indicators = areas.map((area) => comparedIndicator(area, id, sex));
  const found = indicators.find((each) => each !== undefined);
  const at = atCommonPeriod(indicators, sex, period);
  if (!found || !at) return [];
  const { observations: _, ...indicator } = found;
  const { observations } = at;
  const sourceIds = indicators.flatMap((each) => each?.source_id ?? []);
  const measured = { indicator, sex, period: at.period, observations };
  const differences = differencesFrom(baseOf(areas, against), measured, areas);
  const row: CompareRow = {
    ...measured,
    label: indicator.name,
    path: `/indicators/${id}/`,
    note: notesOf({ ...measured, sourceIds }, at.newest, areas),
    cells: areas.map((area, place) => compareCell(observations[place], indicator, area)),
    country: country ? figureOf(country, id, sex, at.period) : undefined,
    differences,
    difference: pairInWords(measured, areas),
    pairs: areaPairs(areas, observations, indicator),
    isDerived: observations.some((each) => each?.average),
    sourceIds,
  };
  return [row];
}

const sexesOf = (shown: ShownSexes): readonly LifeSex[] => (shown === 'both' ? bothSexes : [shown]);

/** Women and men where the figures are of them, else all. */
function rowsFor(areas: readonly PublicProfile[], id: string, setting: RowSetting): CompareRow[] {
  const all = rowFor(areas, id, 'persons', setting);
  if (all.length > 0) return all;
  return sexesOf(setting.sexes ?? 'both').flatMap((sex) => rowFor(areas, id, sex, setting));
}

/**
 * Areas side by side, by the indicators in the order given. A row has one indicator, sex and period;
 * indicators that no area has figures for are left out.
 */
export const compareRows = (
  areas: readonly PublicProfile[],
  indicatorIds: readonly string[],
  setting: RowSetting = {},
): CompareRow[] => indicatorIds.flatMap((id) => rowsFor(areas, id, setting));
