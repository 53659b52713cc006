import type { AreaIndex } from '../areas/area-index.ts';
import { shortPublisher } from '../citations/short-publisher.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Published } from '../indicators/series.ts';
import { indicatorTable, type IndicatorTableRow } from '../profiles/indicator-table.ts';
import type { Profile } from '../profiles/profile.ts';
import type { RangesOfSource } from '../words/range.ts';
import type {
  AverageBy,
  MissingReason,
  PublishedComparison,
  PublishedMark,
  Sex,
} from '../tables/edition.ts';

/** Code, value, ends of the range, period by its place, the publisher’s comparison, its warning; blanks at the end are left out. */
export type FigureCells = [
  code: string,
  value: number,
  lower?: number | null,
  upper?: number | null,
  period?: number,
  comparison?: PublishedComparison | null,
  mark?: PublishedMark | null,
];

/** An average of the councils of a system or county, which stands where no figure of its own is held. */
export interface AverageCells {
  code: string;
  sex: Sex;
  period: number;
  value: number;
  counted: number;
  members: number;
  coverage: number;
}

/** What is said of the figures of councils, of systems and of counties. */
interface OfKinds<Said> {
  council: Said;
  ics: Said;
  county: Said;
}

/** What `/answers/<indicator>.json` holds: the newest figure of every area. */
export interface FiguresFile {
  /** Periods of the figures, that of the table first. */
  periods: string[];
  /** Short names of who published the figures of councils, of systems and of counties. */
  publishers: OfKinds<string>;
  /** What is known of the ranges that the publisher of each has, where a figure holds none; left out where nothing is. */
  ranges?: Partial<OfKinds<RangesOfSource>>;
  sexes: { sex: Sex; figures: FigureCells[] }[];
  averages: AverageCells[];
  weightedBy: AverageBy | null;
  /** Why areas have none, by code. */
  missing: Record<string, MissingReason>;
}

/** Blanks at the end say nothing. */
function trimmed<Cells extends unknown[]>(cells: Cells): Cells {
  const last = cells.findLastIndex((cell) => cell !== null && cell !== 0);
  return cells.slice(0, Math.max(last + 1, 2)) as Cells;
}

/** Gives each period a place, in the order they first come. */
class Places {
  readonly texts: string[];
  constructor(first: string | undefined) {
    this.texts = first === undefined ? [] : [first];
  }
  of(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }
}

function averagesOf(id: string, profiles: Iterable<Profile>, places: Places): AverageCells[] {
  return [...profiles].flatMap(({ code, averages }) =>
    averages
      .filter(({ indicatorId }) => indicatorId === id)
      .flatMap(({ sex, periods }): AverageCells[] => {
        const { period, value, counted, members, coverage } = periods.at(-1)!;
        if (value === null) return [];
        return [{ code, sex, period: places.of(period), value, counted, members, coverage }];
      }),
  );
}

const cellsOf = (code: string, figure: Published, places: Places): FigureCells => {
  const { value, lower, upper, period, publishedComparison, mark } = figure;
  const place = places.of(period.text);
  return trimmed<FigureCells>([code, value, lower, upper, place, publishedComparison, mark]);
};

const missingOf = (rows: readonly IndicatorTableRow[]): FiguresFile['missing'] =>
  Object.fromEntries(
    rows.flatMap(({ area, figures }) => {
      const missing = figures.find((each) => each.missing !== null)?.missing;
      return missing && figures.every(({ figure }) => !figure) ? [[area.code, missing]] : [];
    }),
  );

const ofKinds = <Said>(
  { source, icsSource, countySource }: Indicator,
  said: (source: Indicator['source']) => Said,
): OfKinds<Said> => ({
  council: said(source),
  ics: said(icsSource),
  county: said(countySource),
});

/** Nothing of kinds of which nothing is known: every byte of a first answer counts. */
function rangesOf(indicator: Indicator): Pick<FiguresFile, 'ranges'> {
  const known = Object.entries(ofKinds(indicator, ({ ranges }) => ranges)).filter(
    ([, ranges]) => ranges !== null,
  );
  return known.length === 0 ? {} : { ranges: Object.fromEntries(known) };
}

/** The newest figures of an indicator for those who ask, with what they are worded from. */
export function figuresFile(
  indicator: Indicator,
  { areas, profiles }: { areas: AreaIndex; profiles: ReadonlyMap<string, Profile> },
): FiguresFile {
  const table = indicatorTable(indicator, areas);
  const { country, regions, systems, endedSystems, counties, lowerTier } = table;
  const all = [country ?? [], regions, systems, endedSystems, counties, lowerTier].flat();
  const places = new Places(table.period?.text);
  return {
    sexes: table.sexes.map((sex, place) => ({
      sex,
      figures: all.flatMap(({ area, figures }) => {
        const figure = figures[place]?.figure;
        return figure ? [cellsOf(area.code, figure, places)] : [];
      }),
    })),
    averages: averagesOf(indicator.id, profiles.values(), places),
    weightedBy: indicator.averageBy,
    missing: missingOf(all),
    publishers: ofKinds(indicator, ({ publisher }) => shortPublisher(publisher)),
    ...rangesOf(indicator),
    periods: places.texts,
  };
}
