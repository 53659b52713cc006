import { publisherInSentence, shortPublisher } from '../../citations/short-publisher.ts';
import { listOf } from '../../words/list.ts';
import { notHeld, rangesOverlap, rangeText } from '../../words/range.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { formatNumber, formatValue } from '../../indicators/number-format.ts';
import type { Published } from '../../indicators/series.ts';
import type { SimilarAreas } from '../../profiles/similar-areas.ts';
import { comparePath } from '../../search/suggest.ts';
import type { Edition, SourceRow } from '../../tables/edition.ts';

/** One figure in a cell; `range` is blank where none was published. */
interface SimilarFigure {
  value: string;
  range: string;
}

/** A row of the table; `href` is null for the area whose page it is. */
export interface SimilarRow {
  name: string;
  href: string | null;
  women: SimilarFigure;
  men: SimilarFigure;
}

/** The areas most like one by a published measure, with their years of life, and a link that compares them. */
export interface SimilarView {
  lead: string;
  caption: string;
  rows: SimilarRow[];
  /** The same areas by each headline indicator; null where the area has a figure of none. */
  headlines: FiguresTableProps | null;
  link: { words: string; href: string };
  /** What the measure does not say, and what a small difference may be. */
  caution: string;
}

type Tables = Pick<Edition, 'sources' | 'tableSources'>;

/** The release by which areas are called alike; undefined where the tables name none. */
const similarSource = ({ sources, tableSources }: Tables): SourceRow | undefined => {
  const row = tableSources.find(({ table }) => table === 'similar-areas');
  return sources.find(({ id }) => id === row?.sourceId);
};

/** Who says that areas are alike, and when: `the Office for National Statistics (ONS), March 2026`. */
const similarMeasure = (source: SourceRow | undefined): string =>
  source
    ? `a measure of ${publisherInSentence(source.publisher)}, ${source.release}`
    : 'a published measure';

function printed(figure: Published | undefined, decimals: number): SimilarFigure {
  if (!figure) return { value: notHeld, range: '' };
  return {
    value: formatNumber(figure.value, decimals),
    range: rangeText(figure, decimals) ?? '',
  };
}

/** The area, those most like it, and the country: one table of women's and men's figures. */
function similarRows({ indicator, own, nearest, country }: SimilarAreas): SimilarRow[] {
  return [own, ...nearest, country].map(({ area, figures }) => ({
    name: area.name,
    href: area === own.area ? null : area.path,
    women: printed(figures.female, indicator.decimals),
    men: printed(figures.male, indicator.decimals),
  }));
}

/** Whether a range is printed beside any figure of the table. */
const hasRanges = ({ own, nearest, country }: SimilarAreas): boolean =>
  [own, ...nearest, country].some(({ figures }) =>
    bothSexes.some((sex) => (figures[sex]?.lower ?? null) !== null),
  );

/** The link that puts the area and those like it side by side. */
const similarLink = ({ own, nearest }: SimilarAreas): SimilarView['link'] => ({
  words: `Compare ${own.area.nameInSentence} with ${listOf(nearest.map(({ area }) => area.nameInSentence))}`,
  href: comparePath([own, ...nearest].map(({ area }) => area.code)),
});

/** Each headline indicator in a row, the areas in columns. */
function headlineTable({
  headlines,
  own,
  nearest,
  country,
}: SimilarAreas): FiguresTableProps | null {
  if (headlines.length === 0) return null;
  return {
    caption: `The same areas by what the scorecard leads with. Not tested against each other.`,
    columns: ['Subject', ...[own, ...nearest, country].map(({ area }) => area.name)],
    rows: headlines.map(({ indicator, period, figures }) => [
      { text: `${indicator.shortName}, ${period.label}`, href: indicator.path },
      ...figures.map((figure) => (figure ? formatValue(figure.value, indicator) : 'none held')),
    ]),
  };
}

/** The areas most like one as they are shown; null where none is. */
export function similarView(similar: SimilarAreas | null, tables: Tables): SimilarView | null {
  if (!similar) return null;
  const { indicator, period, own } = similar;
  const measure = similarMeasure(similarSource(tables));
  const ranged = hasRanges(similar);
  const ranges = ranged ? ', with the likely range' : '';
  return {
    lead: `The areas most like ${own.area.nameInSentence}, the most alike first, by ${measure}.`,
    caption: `${indicator.name}, ${period.label}, in ${indicator.unit}${ranges}. ${shortPublisher(indicator.source.publisher)}.`,
    rows: similarRows(similar),
    headlines: headlineTable(similar),
    link: similarLink(similar),
    caution: `The measure weighs many facts at once, and health may be among them. It does not say that places should have the same figures, and the order is not a ranking. ${
      ranged ? rangesOverlap : 'No ranges are held, so a small difference may be chance.'
    }`,
  };
}
