import type { AuthorityRow, AuthorityRowsProps } from '../../charts/authority-rows.ts';
import { publisherInSentence, shortPublisher } from '../../citations/short-publisher.ts';
import { countWords } from '../../words/number.ts';
import { figureInCell, notHeld, rangesOverlap } from '../../words/range.ts';
import { sexLabel } from '../../words/sex.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { formatValue } from '../../indicators/number-format.ts';
import type { SimilarAreas } from '../../profiles/similar-areas.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { uprightIs } from './members.ts';
import { scaleAround } from './spread.ts';
import { similarSlug } from '../../compare/ready-slugs.ts';
import type { Edition, SourceRow } from '../../tables/edition.ts';
import type { Link } from '../../words/sentence.ts';

/** The areas most like one by a published measure, with their years of life, and a link that compares them. */
export interface SimilarView {
  lead: string;
  caption: string;
  /** What the upright line of the dots is; empty where it is not drawn. */
  upright: string;
  /** Women and men of each area as dots, and the country's line. */
  dots: AuthorityRowsProps;
  /** The same figures with their ranges; null where none was published. */
  table: FiguresTableProps | null;
  /** The same areas by each headline indicator; null where the area has a figure of none. */
  headlines: FiguresTableProps | null;
  /** null where none of them has a page */
  link: Link | null;
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
    ? `By a measure of ${publisherInSentence(source.publisher)}, ${source.release}`
    : 'By a published measure';

/** The same in a table, each figure with its range. */
function rangedTable(
  { indicator, own, nearest, country }: SimilarAreas,
  caption: string,
): FiguresTableProps {
  return {
    caption,
    columns: ['Area', ...bothSexes.map(sexLabel)],
    rows: [own, ...nearest, country].map(({ area, figures }) => [
      area.name,
      ...bothSexes.map((sex) => figureInCell(figures[sex], indicator.decimals)),
    ]),
  };
}

const livesOf = ({ figures }: SimilarAreas['own']) => ({
  women: figures.female?.value ?? null,
  men: figures.male?.value ?? null,
});

/** The same as dots on one scale; the nearest keep their order. */
function similarDots(similar: SimilarAreas, caption: string): AuthorityRowsProps {
  const { indicator, own, nearest, country } = similar;
  const rows = [own, ...nearest].map((each): AuthorityRow => {
    const lives = livesOf(each);
    const isBlank = lives.women === null && lives.men === null;
    return {
      name: each.area.name,
      href: each === own ? null : each.area.path,
      ...lives,
      ...(isBlank ? { missing: notHeld } : {}),
    };
  });
  const ofCountry = livesOf(country);
  return {
    words: {
      title: caption,
      unit: '',
      alt: caption,
      source: creditOf(indicator.source),
      note: null,
    },
    rows,
    country: ofCountry,
    countryName: country.area.name,
    ...scaleAround([...rows, ofCountry].flatMap(({ women, men }) => [women, men])),
  };
}

/** Whether a range is printed beside any figure of the table. */
const hasRanges = ({ own, nearest, country }: SimilarAreas): boolean =>
  [own, ...nearest, country].some(({ figures }) =>
    bothSexes.some((sex) => (figures[sex]?.lower ?? null) !== null),
  );

/** The link that puts the area and those like it side by side, on a page that needs no script; null where none has a page. */
function similarLink({ own, nearest }: SimilarAreas): Link | null {
  const { length } = nearest.filter(({ area }) => area.path !== null);
  if (length === 0) return null;
  return {
    text: `Compare ${own.area.nameInSentence} with ${length === 1 ? 'it' : `these ${countWords(length)}`}`,
    href: `/compare/${similarSlug(own.area)}/`,
  };
}

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
  const caption = `${indicator.name}, ${period.label}, in ${indicator.unit}${ranges}. ${shortPublisher(indicator.source.publisher)}.`;
  return {
    lead: `The areas most like ${own.area.nameInSentence}, the most alike first. ${measure}.`,
    caption,
    upright:
      (similar.country.figures.female ?? similar.country.figures.male)
        ? uprightIs(similar.country.area.name)
        : '',
    dots: similarDots(similar, caption),
    table: ranged ? rangedTable(similar, caption) : null,
    headlines: headlineTable(similar),
    link: similarLink(similar),
    caution: `It weighs many facts, perhaps health too. Places need not have the same figures. The order is not a ranking. ${
      ranged
        ? rangesOverlap
        : 'No ranges are held of the dots, so their differences are not tested.'
    }`,
  };
}
