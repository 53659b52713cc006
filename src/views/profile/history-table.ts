import type { Area } from '../../areas/area.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { shortPublisher } from '../../citations/short-publisher.ts';
import { sourceFor, type Indicator } from '../../indicators/indicator.ts';
import { formatNumber, formatValue } from '../../indicators/number-format.ts';
import { publishedAt, type Observation, type Series } from '../../indicators/series.ts';
import type { Sex } from '../../tables/edition.ts';
import { markInShort } from '../../words/mark.ts';
import { rangeAfter } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { unitName } from '../../words/unit.ts';

/** Why a cell is blank, in few words: the reason in full is on the page of missing values. */
const blanks: Record<NonNullable<Observation['missing']>, string> = {
  'not-published': 'not published',
  suppressed: 'held back: small numbers',
  'not-collected': 'not measured',
  'area-did-not-exist': 'not an area then',
  'boundary-changed': 'other boundary',
  'not-comparable': 'not comparable',
};

/** `25.3 (22.1 to 28.4); provisional`, or why there is none. */
function figureCell(figure: Observation | undefined, { decimals }: Indicator): string {
  if (!figure) return '';
  if (figure.value === null) return blanks[figure.missing ?? 'not-published'];
  const mark = figure.mark === null ? '' : `; ${markInShort(figure.mark)}`;
  return formatNumber(figure.value, decimals) + rangeAfter(figure, decimals) + mark;
}

/** The publisher's own flag of a year, and that it is by its own test: `worse; OHID’s test`. */
function flagCell(figure: Observation | undefined, publisher: string): string {
  const found = figure?.publishedComparison;
  if (!found) return '';
  return found === 'not-compared' ? 'not compared' : `${found}; ${publisher}’s test`;
}

interface Shown {
  area: Area;
  /** Whose figures stand beside; null for none. */
  comparator: Area | null;
  sexes: readonly Sex[];
}

interface Column {
  heading: string;
  cell: (period: string) => string;
}

function columnsOf(indicator: Indicator, { area, comparator }: Shown, sex: Sex): Column[] {
  const own = indicator.series.of(area.code, sex);
  const other: Series = comparator ? indicator.series.of(comparator.code, sex) : [];
  const at = (period: string) => own.find((each) => each.period.text === period);
  const whom = sexIfOne(sex, ', ');
  const publisher = shortPublisher(sourceFor(indicator, area).publisher);
  const beside = (period: string): string => {
    const figure = publishedAt(other, period);
    return figure ? formatValue(figure.value, indicator) : '';
  };
  return [
    {
      heading: whom === '' ? 'Figure' : capitalised(sexIfOne(sex)),
      cell: (period) => figureCell(at(period), indicator),
    },
    ...(other.length > 0 && comparator ? [{ heading: comparator.name + whom, cell: beside }] : []),
    ...(own.some((each) => each.publishedComparison)
      ? [
          {
            heading: `${publisher}’s flag${whom}`,
            cell: (period: string) => flagCell(at(period), publisher),
          },
        ]
      : []),
  ];
}

/** Every figure of an indicator held for an area, newest first, with whose stand beside and the publisher's own flag of each year. */
export function historyTable(indicator: Indicator, shown: Shown): FiguresTableProps {
  const { area, sexes } = shown;
  const all = sexes.flatMap((sex) => indicator.series.of(area.code, sex));
  const periods = [...new Map(all.map(({ period }) => [period.text, period])).values()].sort(
    (a, b) => b.middle - a.middle,
  );
  const columns = sexes.flatMap((sex) => columnsOf(indicator, shown, sex));
  return {
    caption: `${indicator.shortName}: ${area.name}, ${unitName(indicator.unit)}`,
    columns: ['Period', ...columns.map(({ heading }) => heading)],
    rows: periods.map(({ label, text }) => [label, ...columns.map(({ cell }) => cell(text))]),
  };
}
