import { figureColumns, ofWhat } from '../../../src/profiles/figure-columns.ts';
import { periodAsText } from '../../../src/profiles/period-text.ts';
import type { Profile } from '../../../src/profiles/profile.ts';
import {
  figures,
  words,
  type PublicCell,
  type PublicTable,
} from '../../../src/profiles/public-table.ts';
import { roundTo } from '../../../src/statistics/rounding.ts';
import {
  averageRatio,
  averageStands,
  newestAverages,
} from '../../../src/views/profile/scorecard-averages.ts';
import { standsOf, type Stands } from '../../../src/views/profile/scorecard-rows.ts';
import { sourceCells, sourceColumns, testCells, testColumns } from './told-beside.ts';

/** The most signs that the name of a sheet may have. */
const longestName = 31;

/** `Beside England`: the name of the sheet, without the signs that a name of a sheet may not have. */
export const besideSheetName = ({ nameInSentence }: Pick<Profile, 'nameInSentence'>): string =>
  `Beside ${nameInSentence.replaceAll(/[:\\/?*[\]]/g, ' ')}`
    .slice(0, longestName)
    .replace(/['\s]+$/, '');

const columns = [
  ...ofWhat,
  figures('value', 'The newest figure of the area, as published'),
  figureColumns.lower,
  figureColumns.upper,
  figures('country_value', 'The figure of the country of the same period and sex'),
  figures('difference', 'Area less country, from the figures as the page prints them'),
  words('difference_in', '`points`, of percentages, or the unit'),
  figures('ratio', 'Of a rate, area over country, as the page prints it; empty for all else'),
  ...testColumns(
    '`better`, `worse`, or `similar` to the country; `higher` or `lower` where neither is good',
  ),
  words(
    'derived',
    '`average-of-members` where the figure of the area is worked out here; empty: published',
  ),
  words(
    'counted',
    '`no` where it counts neither as better nor as worse: its publisher has withdrawn or suspended it, or another row says the same; empty for averages',
  ),
  figureColumns.mark,
  figureColumns.periodText,
  ...sourceColumns,
];

/** What a row sets beside the country’s figure. */
interface Beside {
  indicator: {
    id: string;
    name: string;
    unit: string;
    decimals: number;
    sourceId: string;
  };
  figure: {
    period: string;
    sex: string;
    lower: number | null;
    upper: number | null;
  };
  mark: string | null;
  ratio: number | null;
  stands: Stands;
  derived: string | null;
  counted: 'yes' | 'no' | null;
}

function publishedBesides(profile: Profile): Beside[] {
  return profile.scorecard.flatMap(({ latest, ...entry }): Beside[] => {
    const indicator = profile.indicators.find(({ id }) => id === entry.indicatorId);
    if (!latest || !indicator) return [];
    const stands = standsOf({ entry: { ...entry, latest } }, profile);
    const { mark, ...figure } = latest;
    const counted = entry.counted ? 'yes' : 'no';
    return [{ indicator, figure, mark, ratio: entry.ratio, stands, derived: null, counted }];
  });
}

const averagesBeside = (profile: Profile, country: Profile): Beside[] =>
  newestAverages(profile).map(({ average, newest }) => {
    const stands = averageStands({ average, newest }, country);
    return {
      indicator: { ...average, id: average.indicatorId },
      figure: {
        period: newest.period,
        sex: average.sex,
        lower: null,
        upper: null,
      },
      mark: null,
      ratio: averageRatio(stands, average),
      stands,
      derived: 'average-of-members',
      counted: null,
    };
  });

function rowOf(profile: Profile, site: string, beside: Beside): PublicCell[] {
  const { indicator, figure, mark, ratio, stands, derived, counted } = beside;
  const { comparison, untested, value } = stands;
  const source = profile.sources.find(({ id }) => id === indicator.sourceId) ?? null;
  return [
    profile.code,
    profile.name,
    indicator.id,
    indicator.name,
    indicator.unit,
    figure.period,
    figure.sex,
    value,
    figure.lower,
    figure.upper,
    comparison.countryValue,
    comparison.difference,
    indicator.unit === '%' ? 'points' : indicator.unit,
    ratio === null ? null : roundTo(ratio, 2),
    ...testCells({ ...comparison, untested }, { publisher: source?.publisher ?? '', site }),
    derived,
    counted,
    mark,
    periodAsText(figure.period),
    ...sourceCells([source]),
  ];
}

/**
 * Every figure that the scorecard of a profile sets beside the country’s, as it does; no rows where there is none,
 * as on the country’s own page. `site` is the title of the site, whose own tests it tells from the publisher’s.
 */
export function besideCountryTable(
  profile: Profile,
  country: Profile,
  site: string,
): Pick<PublicTable, 'columns'> & { rows: PublicCell[][] } {
  const all =
    profile.code === country.code
      ? []
      : [...publishedBesides(profile), ...averagesBeside(profile, country)];
  const compared = all.filter(({ stands }) => stands.comparison.countryValue !== null);
  return {
    columns,
    rows: compared.map((beside) => rowOf(profile, site, beside)),
  };
}
