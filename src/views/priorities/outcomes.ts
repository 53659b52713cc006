import type { Area } from '../../areas/area.ts';
import { leadingSexes, type Indicator } from '../../indicators/indicator.ts';
import { formatValue } from '../../indicators/number-format.ts';
import type { Period } from '../../indicators/period.ts';
import { publishedAt } from '../../indicators/series.ts';
import { differenceAsPrinted } from '../../statistics/rounding.ts';
import type { Materials } from '../../indicators/materials.ts';
import { movedInWords } from '../../words/moved.ts';
import {
  outcomeOfSystem,
  periodsCompared,
  type SystemOutcome,
} from '../../progress/outcome-of-system.ts';
import { called, withArticle } from '../../words/kind-of-area.ts';
import type { Sex } from '../../tables/edition.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { statusInShort } from '../../words/standing.ts';

/** A column of the scorecard: what it measures, over which periods. */
export interface OutcomeColumn {
  name: string;
  href: string;
  /** `2018 to 2024`, and what the numbers count. */
  note: string;
}

/** A cell: which way it moved, then the level, or that none is held. */
export interface OutcomeCell {
  moved: string;
  level: string | null;
  /** The level is an average worked out here. */
  isDerived: boolean;
  /** The change is that of such an average. */
  isChangeDerived: boolean;
}

/** Systems by outcomes, the country first. */
export interface OutcomeTable {
  caption: string;
  columns: OutcomeColumn[];
  country: { name: string; cells: OutcomeCell[] };
  rows: { name: string; href: string | null; cells: OutcomeCell[] }[];
  /** What is worked out here, and what of it was tested. */
  note: { text: string; isDerived: boolean };
  /** What happened to the figures between the periods compared, where the edition says so. */
  cautions: { name: string; text: string; href: string }[];
}

interface Outcome {
  indicator: Indicator;
  sex: Sex;
  name: string;
  now: Period;
  then: Period | null;
}

/** The outcomes that the tables name, in their order: of everyone where there is such a figure, else women before men. */
function outcomesHeld({ areas: { country }, indicators }: Materials): Outcome[] {
  return [...indicators.values()]
    .filter(({ outcome }) => outcome !== null)
    .sort((a, b) => (a.outcome ?? 0) - (b.outcome ?? 0))
    .flatMap((indicator) =>
      leadingSexes(indicator, country.code).flatMap((sex) => {
        const periods = periodsCompared(indicator, country, sex);
        const name = indicator.shortName + sexIfOne(sex, ', ');
        return periods ? [{ indicator, sex, name, ...periods }] : [];
      }),
    );
}

type Outlined = Pick<SystemOutcome, 'value' | 'change' | 'isDerived' | 'isChangeDerived'>;

/** Which way it moved, or of which period the earlier figure lacks. */
function movedOf(change: number | null, { indicator, then }: Outcome): string {
  if (change !== null) return movedInWords(change, indicator);
  return then ? `no figure for ${then.label}` : 'no earlier figure';
}

function cellOf({ value, change, ...derived }: Outlined, outcome: Outcome): OutcomeCell {
  return value === null
    ? { moved: 'not held', level: null, ...derived }
    : {
        moved: movedOf(change, outcome),
        level: formatValue(value, outcome.indicator),
        ...derived,
      };
}

function columnOf({ indicator, name, now, then }: Outcome): OutcomeColumn {
  const unit = indicator.unit === '%' ? 'percentage' : indicator.unit;
  const periods = then ? `${now.label}, since ${then.label}` : now.label;
  return { name, href: indicator.path, note: `${unit}; ${periods}` };
}

function countryCell(outcome: Outcome, country: Area): OutcomeCell {
  const { indicator, sex, now, then } = outcome;
  const series = indicator.series.of(country.code, sex);
  const value = publishedAt(series, now.text)?.value ?? null;
  const before = then ? (publishedAt(series, then.text)?.value ?? null) : null;
  const change =
    value === null || before === null
      ? null
      : differenceAsPrinted(value, before, indicator.decimals);
  return cellOf({ change, value, isDerived: false, isChangeDerived: false }, outcome);
}

function systemCell(outcome: Outcome, system: Area, materials: Materials): OutcomeCell {
  const { indicator, sex } = outcome;
  return cellOf(outcomeOfSystem({ indicator, system, sex, materials }), outcome);
}

/**
 * The sentences of a trust note that name a year between the two periods: what may make the figures of one differ
 * from those of the other. Empty where none does.
 */
export const sentencesBetween = (trustNote: string, then: Period, now: Period): string =>
  trustNote
    .split(/(?<=\.) /)
    .filter((sentence) =>
      [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].some(
        ([year]) => Number(year) > then.lastYear && Number(year) < now.firstYear,
      ),
    )
    .join(' ');

/** What the publisher calls the figures and has done with them since, and what may make those of one period differ from those of the other. */
const cautionOf = ({ indicator, name, now, then }: Outcome): OutcomeTable['cautions'] => {
  const status = statusInShort(indicator.source.status, indicator);
  const between = then === null ? '' : sentencesBetween(indicator.trustNote, then, now);
  const said = [
    ...(status === '' ? [] : [`${capitalised(status)}.`]),
    ...(between === '' ? [] : [`${between} Read a change with this in mind.`]),
  ];
  const href = `${indicator.path}#about`;
  return said.length === 0 ? [] : [{ name, text: said.join(' '), href }];
};

/** What is worked out in the cells, and that no change is tested. */
function noteOf(cells: readonly OutcomeCell[]): OutcomeTable['note'] {
  const councils = called('council').shortMany;
  const held = cells.filter(({ level }) => level !== null);
  const isDerived = held.some((cell) => cell.isDerived);
  const isChangeDerived = held.some((cell) => cell.isChangeDerived);
  const said = [
    ...(isDerived
      ? [
          `A dotted line marks an average of its ${councils}. It stands where no figure of the ${called('system').one} is held. We worked it out by residents.`,
        ]
      : []),
    ...(isChangeDerived
      ? [
          `${capitalised(withArticle(called('system').one))} may have no figures of its own for both periods. Its change is then that of an average, of the same ${councils} then and now. No ranges are known for averages.`,
        ]
      : []),
    'No change is tested.',
  ];
  return { text: said.join(' '), isDerived: isDerived || isChangeDerived };
}

/** Every system in force, by name, with which way a few outcomes moved and where they stand; never added up. */
export function outcomeTable(materials: Materials): OutcomeTable {
  const { areas } = materials;
  const outcomes = outcomesHeld(materials);
  const rows = areas.systems.map((system) => ({
    name: system.name,
    href: system.path,
    cells: outcomes.map((outcome) => systemCell(outcome, system, materials)),
  }));
  return {
    caption: `A few outcomes of every ${called('system').one}: change, then level`,
    columns: outcomes.map(columnOf),
    cautions: outcomes.flatMap(cautionOf),
    country: {
      name: areas.country.name,
      cells: outcomes.map((outcome) => countryCell(outcome, areas.country)),
    },
    rows,
    note: noteOf(rows.flatMap(({ cells }) => cells)),
  };
}
