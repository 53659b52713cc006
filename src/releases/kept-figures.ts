import type { ObservationRow } from '../tables/edition.ts';

/** A figure as a release gave it, or why it gave none. */
export type KeptFigure = number | Exclude<ObservationRow['missing'], null>;

/** The figures of one indicator: by area and sex (`E06000009,female`), then by period. */
export type KeptSeries = ReadonlyMap<string, ReadonlyMap<string, KeptFigure>>;

/** The figures of one indicator, as changes are worked out from them. */
export function seriesOf(rows: readonly ObservationRow[]): KeptSeries {
  const series = new Map<string, Map<string, KeptFigure>>();
  for (const { areaCode, sex, period, value, missing } of rows) {
    const figure = value ?? missing;
    if (figure === null) continue;
    const name = `${areaCode},${sex}`;
    const periods = series.get(name) ?? new Map<string, KeptFigure>();
    series.set(name, periods.set(period, figure));
  }
  return series;
}

/**
 * The same as a table with a line for each area and sex and a column for each period: a figure, a reason
 * in brackets, or nothing where the release held nothing. A fifth of the size of the table of figures, and
 * a change of one figure is a change of one line.
 */
export function keptCsv(series: KeptSeries): string {
  const periods = [...new Set([...series.values()].flatMap((each) => [...each.keys()]))].sort();
  const lines = [...series]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, figures]) => [name, ...periods.map((period) => cellOf(figures.get(period)))]);
  return [['area_code,sex', ...periods], ...lines].map((line) => `${line.join(',')}\n`).join('');
}

const cellOf = (figure: KeptFigure | undefined): string =>
  typeof figure === 'string' ? `(${figure})` : String(figure ?? '');

/** Reads what `keptCsv` wrote. */
export function readKeptCsv(text: string): KeptSeries {
  // No cell of it is ever quoted: with a reader of CSV, comparing releases took three times as long.
  const [[, , ...periods] = [], ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return new Map(
    lines.map(([code, sex, ...cells]) => [
      `${code},${sex}`,
      new Map(
        periods.flatMap((period, place) => {
          const cell = cells[place] ?? '';
          return cell === '' ? [] : [[period, readCell(cell)] as const];
        }),
      ),
    ]),
  );
}

const readCell = (cell: string): KeptFigure =>
  cell.startsWith('(') ? (cell.slice(1, -1) as KeptFigure) : Number(cell);
