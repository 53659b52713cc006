import { averageOfWords } from '../words/average-note.ts';
import { listOf } from '../words/list.ts';
import { markInShort } from '../words/mark.ts';
import { missingSentence } from '../words/missing.ts';
import { betweenText } from '../words/range.ts';
import { sexIfOne } from '../words/sex.ts';
import {
  bothSexes,
  healthyLifeExpectancy,
  inequalityInLifeExpectancy,
  lifeExpectancy,
} from '../indicators/life-indicators.ts';
import { formatValue, unitWords } from '../indicators/number-format.ts';
import { parsePeriod } from '../indicators/period.ts';
import type { Sex } from '../tables/edition.ts';
import { atCommonPeriod } from './common-period.ts';
import { shareResidents } from './compared-area.ts';
import type { PublicProfile } from './compared-area.ts';
import { comparedIndicator } from './compared-indicator.ts';
import type { ComparedIndicator, ComparedObservation } from './compared-indicator.ts';
import { differenceWords } from './difference-words.ts';
import type { CountryBeside, DifferenceWords } from './difference-words.ts';
import { called } from '../words/kind-of-area.ts';
import { publisherAndStatus } from '../citations/source-credit.ts';

type AverageOf = NonNullable<ComparedObservation['average']>;

/** A figure ready to print: itself, and its interval and what its publisher warns of, or why it is missing. */
export interface CompareCell {
  text: string;
  note: string;
}

/** One line of the table: what is measured, each area's figure, and the first less the second. */
export interface CompareRow {
  label: string;
  /** Address of the page of what is measured. */
  path: string;
  /** `women; 2023 to 2025; per 100,000`. */
  note: string;
  cells: CompareCell[];
  /** Null where there are no two figures to subtract. */
  difference: DifferenceWords | null;
  /** Whether any of its figures is an average of councils, worked out here. */
  isDerived: boolean;
  /** Sources of its figures, or of those that it is worked out from, by id. */
  sourceIds: string[];
}

/** What a figure worked out here is the average of. */
function averageWords(average: AverageOf, { kind }: PublicProfile): string {
  const { short, shortMany } = called(kind === 'county' ? 'district' : 'council');
  return averageOfWords(average, average.weighted_by, { one: short, many: shortMany });
}

function cellOf(
  observation: ComparedObservation | undefined,
  indicator: ComparedIndicator,
  area: PublicProfile,
): CompareCell {
  // Said short: many rows of a system have none, and the column is under its name. It may be published elsewhere.
  if (!observation) return { text: 'No figure', note: 'none is held here' };
  if (observation.value === null) {
    const reason = observation.missing ?? 'not-published';
    return { text: 'No figure', note: missingSentence(reason, area.name_in_sentence) };
  }
  const { value, mark, average } = observation;
  if (average) return { text: formatValue(value, indicator), note: averageWords(average, area) };
  const range = betweenText(observation, indicator.decimals);
  return {
    text: formatValue(value, indicator),
    note: [range, mark && markInShort(mark)].filter(Boolean).join('; '),
  };
}

/** Who published some figures, in short, each once. */
function publishersOf(sourceIds: readonly string[], areas: readonly PublicProfile[]): string {
  const sources = areas.flatMap((area) => area.sources).filter(({ id }) => sourceIds.includes(id));
  return listOf([...new Set(sources.map((source) => publisherAndStatus(source, 'short')))]);
}

/** Which of two areas is the country, with which the other is compared by its own rule; null where neither is. */
function countryOf(areas: readonly PublicProfile[]): CountryBeside | null {
  const [first, second] = areas;
  if (
    !first ||
    !second ||
    areas.length > 2 ||
    (first.kind === 'country') === (second.kind === 'country')
  )
    return null;
  const isFirst = first.kind === 'country';
  const [country, other] = isFirst ? [first, second] : [second, first];
  return { isFirst, name: country.name_in_sentence, other: other.name_in_sentence };
}

function rowFor(areas: readonly PublicProfile[], id: string, sex: Sex): CompareRow[] {
  const indicators = areas.map((area) => comparedIndicator(area, id, sex));
  const indicator = indicators.find((each) => each !== undefined);
  const at = atCommonPeriod(indicators, sex);
  if (!indicator || !at) return [];
  const [first, second] = areas;
  const areIndependent = Boolean(first && second && !shareResidents(first, second));
  const sourceIds = indicators.flatMap((each) => each?.source_id ?? []);
  const newer = at.newest === null ? '' : `newer figures of some: ${parsePeriod(at.newest).label}`;
  const notes = [
    sexIfOne(sex),
    parsePeriod(at.period).label,
    unitWords(indicator.unit),
    newer,
    publishersOf(sourceIds, areas),
  ];
  const row = {
    label: indicator.name,
    path: `/indicators/${indicator.id}/`,
    note: notes.filter((note) => note !== '').join('; '),
    cells: areas.map((area, place) => cellOf(at.observations[place], indicator, area)),
    difference: differenceWords(at.observations[0], at.observations[1], {
      ...indicator,
      areIndependent,
      country: countryOf(areas),
    }),
    isDerived: at.observations.some((each) => each?.average),
    sourceIds,
  };
  return [row];
}

/** Women and men where the figures are of them, else all. */
function rowsFor(areas: readonly PublicProfile[], id: string): CompareRow[] {
  const all = rowFor(areas, id, 'persons');
  return all.length > 0 ? all : bothSexes.flatMap((sex) => rowFor(areas, id, sex));
}

/**
 * Areas side by side: lengths of life, then the indicators in the order given. A row has one indicator,
 * sex and period; indicators that no area has figures for are left out.
 */
export function compareRows(
  areas: readonly PublicProfile[],
  indicatorIds: readonly string[],
): CompareRow[] {
  const life = [lifeExpectancy, healthyLifeExpectancy, inequalityInLifeExpectancy];
  const others = indicatorIds.filter((id) => !life.includes(id));
  return [
    ...rowsFor(areas, lifeExpectancy),
    ...[healthyLifeExpectancy, inequalityInLifeExpectancy, ...others].flatMap((id) =>
      rowsFor(areas, id),
    ),
  ];
}
