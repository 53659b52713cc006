import { repeatsBy } from './repeats.ts';
import { decimalsOf } from '../decimals-of.ts';
import type { IndicatorRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Names and definitions by which nobody could tell two indicators apart: a row was copied and not changed. */
function copied({ indicators }: Tables): Problem[] {
  return (['name', 'shortName', 'definition'] as const).flatMap((field) =>
    repeatsBy(indicators, (row) => row[field]).map(({ row, at, first }) => {
      const fix = `"${indicators.rows[first]!.id}" has it too. Nobody could tell the two apart.`;
      return problemAt(indicators, at, field, row[field], 'is that of another indicator', fix);
    }),
  );
}

/** Places begin at 1 and leave none out: a row was lost, or a number typed wrongly. */
function placesLeftOut({ indicators }: Tables, field: 'headline' | 'outcome'): Problem[] {
  const taken = new Set(indicators.rows.map((row) => row[field]));
  return indicators.rows.flatMap((row, i): Problem[] => {
    const place = row[field];
    if (place === null || place === 1 || taken.has(place - 1)) return [];
    const fix = `No indicator has the place ${place - 1}. Number them 1, 2, 3 and so on.`;
    return [problemAt(indicators, i, field, place, 'comes after a place that is left out', fix)];
  });
}

/** So many figures never all end in noughts by chance. */
const enough = 6;

/** Indicators that pages speak of as years of life. */
const lengthsOfLife: readonly string[] = [
  'life-expectancy',
  'healthy-life-expectancy',
  'inequality-in-life-expectancy',
];

/** The unit that the words of an indicator name, where that is another than its own. */
function otherUnit({ id, unit, name, definition }: IndicatorRow): string | null {
  const words = `${name} ${definition}`;
  const named = /\bper (?:100,000|1,000)\b/.exec(words)?.[0];
  if (named !== undefined && unit !== named) return named;
  if (lengthsOfLife.includes(id) && unit !== 'years') return 'years';
  const isShare = /^(?:the )?(?:share|percentage|proportion) of/i.test(definition);
  return isShare && unit !== '%' ? '%' : null;
}

/** Indicators are told apart, and unit and decimals are those of their words and figures. */
export function indicatorWords(tables: Tables): Problem[] {
  const { indicators, observations } = tables;
  const ofFigures = indicators.rows.flatMap((row, i): Problem[] => {
    const other = otherUnit(row);
    if (other !== null) {
      const fix = `They name "${other}". Correct the unit, or the words.`;
      return [problemAt(indicators, i, 'unit', row.unit, 'is not the unit of its words', fix)];
    }
    if (row.averageBy !== null && row.unit.startsWith('people')) {
      const fix = 'Leave the cell blank: what is counted in people adds up, and has no average.';
      const rule = 'is a weight for an average of a count';
      return [problemAt(indicators, i, 'averageBy', row.averageBy, rule, fix)];
    }
    const values = (observations.get(row.id)?.rows ?? []).flatMap(({ value }) => value ?? []);
    const most = values.reduce((all, value) => Math.max(all, decimalsOf(value)), 0);
    if (values.length < enough || most >= row.decimals) return [];
    const fix = `Its figures have ${most} at most, and pages would print noughts that nobody measured.`;
    return [
      problemAt(indicators, i, 'decimals', row.decimals, 'is more than its figures have', fix),
    ];
  });
  return [
    ...copied(tables),
    ...placesLeftOut(tables, 'headline'),
    ...placesLeftOut(tables, 'outcome'),
    ...ofFigures,
  ];
}
