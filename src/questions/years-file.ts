import type { Area } from '../areas/area.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { SeriesIndex, type Observation } from '../indicators/series.ts';
import type { ObservationRow, Sex } from '../tables/edition.ts';
import { columnsOf, rowsOf, type Cell } from './columns.ts';
import { shortened } from './sent-figures.ts';

/** What `/answers/years/<code>.json` holds: by id of an indicator the figures of one area through the years, oldest first, each sex in columns. */
export type YearsFile = Record<
  string,
  {
    sex: Sex;
    periods: string[];
    /** Value, ends of the range, why there is none, mark. */ columns: Cell[][];
  }[]
>;

const cellsOf = ({ value, lower, upper, missing, mark }: Observation, decimals: number): Cell[] => [
  ...[value, lower, upper].map((each) => (each === null ? null : shortened(each, decimals))),
  missing,
  mark,
];

/** The figures of one area through the years, for those who ask how they moved. */
export const yearsFile = (indicators: Iterable<Indicator>, { code }: Area): YearsFile =>
  Object.fromEntries(
    [...indicators].flatMap(({ id, series, decimals }) => {
      const sexes = series.sexesOf(code).map((sex) => ({
        sex,
        periods: series.of(code, sex).map(({ period }) => period.text),
        columns: columnsOf(series.of(code, sex).map((each) => cellsOf(each, decimals))),
      }));
      return sexes.length > 0 ? [[id, sexes]] : [];
    }),
  );

/** The series of one indicator as the file of an area holds them. */
export const seriesIn = (file: YearsFile, id: string, areaCode: string): SeriesIndex =>
  new SeriesIndex(
    (file[id] ?? []).flatMap(({ sex, periods, columns }) =>
      rowsOf(columns, periods.length).map(
        ([value = null, lower = null, upper = null, missing = null, mark = null], at) =>
          ({
            areaCode,
            sex,
            period: periods[at],
            value,
            lower,
            upper,
            missing,
            mark,
            publishedComparison: null,
          }) as ObservationRow,
      ),
    ),
  );
