import { inequalityInLifeExpectancy } from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { formatValue } from '../../indicators/number-format.ts';
import { placesAmong, type Place, type Places } from '../../indicators/places.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import type { Scope } from '../../questions/question.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import type { Sex } from '../../tables/edition.ts';
import { rangeText } from '../../words/range.ts';
import { rankSaid, rankWords } from '../../words/rank.ts';
import { sexIfOne } from '../../words/sex.ts';
import { named, type Asking } from './asking.ts';
import type { CardList } from './card.ts';
import { figuresOf, type Figure } from './figures.ts';
import { among, placeOf } from './scope.ts';

/** The figures of one sex and period in a scope, the lowest first. */
export interface Ordered {
  sex: Sex;
  /** As a reader sees it. */
  period: string;
  figures: Figure[];
  /** What the areas are called together. */
  many: string;
  /** Null where ranges were not published for most of them. */
  places: Places | null;
  /** How many areas have a figure of another period only. */
  others: number;
  /** How many areas that have ended have a figure; they are in no list. */
  ended: number;
  /** How many areas of the one kind that is asked for have no figure. */
  without: number;
}

/** The period that most figures are of, the later where two are level. */
function commonPeriod(figures: readonly Figure[]): string {
  const counts = [...Map.groupBy(figures, ({ period }) => period)];
  counts.sort(
    ([a, of], [b, others]) =>
      others.length - of.length || parsePeriod(b).middle - parsePeriod(a).middle,
  );
  return counts[0]?.[0] ?? '';
}

/** Of fewer areas a place says nothing that their figures do not. */
const leastPlaced = 5;

/** The figures of a scope in order; null where it has fewer than one. */
export function orderedIn(
  scope: Scope,
  sex: Sex,
  file: FiguresFile,
  asking: Asking,
): Ordered | null {
  const held = figuresOf(file, sex);
  const isEnded = ({ code }: Figure): boolean => asking.areas.get(code)?.ended === true;
  const codesIn = (figures: readonly Figure[]) =>
    among(
      scope,
      figures.map(({ code }) => code),
      asking,
    );
  const all = held.filter((figure) => !isEnded(figure));
  const { codes, many } = codesIn(all);
  const ended = Math.max(0, codesIn(held).codes.length - codes.length);
  const within = new Set(codes);
  const inScope = all.filter(({ code }) => within.has(code));
  const period = commonPeriod(inScope);
  const inForce = [...asking.areas.values()].flatMap(({ code, ended }) => (ended ? [] : code));
  const figures = inScope
    .filter((figure) => figure.period === period)
    .sort((a, b) => a.value - b.value);
  if (figures.length === 0) return null;
  const others = inScope.length - figures.length;
  return {
    sex,
    period: parsePeriod(period).label,
    figures,
    many,
    places: figures.length < leastPlaced ? null : placesAmong(figures),
    others,
    ended,
    without:
      scope.kinds.length === 1 ? among(scope, inForce, asking).codes.length - inScope.length : 0,
  };
}

/** Where an area stands among the others, as far as ranges tell: `is between 1st and 7th lowest of 151`; blank where they do not. */
export function placeSaid({ places }: Ordered, code: string): string {
  const place = placeIn(places, code);
  return place ? rankSaid(place) : '';
}

const placeIn = (places: Places | null, code: string): (Place & { among: number }) | null => {
  const place = places?.byCode.get(code);
  return places && place ? { ...place, among: places.among } : null;
};

/** Rows of a list in an answer; the rest stand on the page of the indicator. */
const mostRows = 10;

/** An end of a list in order. */
export type Side = 'lowest' | 'highest';

const isGap = ({ id }: AskedIndicator): boolean => id === inequalityInLifeExpectancy;

/** What an end is called: of gaps the narrowest is that nearest to nought, whichever way it goes. */
export function sideName(side: Side, indicator: AskedIndicator): string {
  if (!isGap(indicator)) return side;
  return side === 'lowest' ? 'narrowest' : 'widest';
}

/** From one end, figures that are level in order of name. */
export function fromEnd(
  figures: readonly Figure[],
  from: Side,
  indicator: AskedIndicator,
  { areas }: Asking,
): Figure[] {
  const sign = from === 'lowest' ? 1 : -1;
  const sizeOf = ({ value }: Figure): number => (isGap(indicator) ? Math.abs(value) : value);
  const nameOf = ({ code }: Figure): string => areas.get(code)?.name ?? '';
  return figures.toSorted(
    (a, b) => sign * (sizeOf(a) - sizeOf(b)) || nameOf(a).localeCompare(nameOf(b), 'en-GB'),
  );
}

/** So many from the end of a list; where a reader asks how many, those that print level with the last are no less among them. */
function firstOf(inOrder: readonly Figure[], count: number, indicator: AskedIndicator): Figure[] {
  if (count === mostRows) return inOrder.slice(0, count);
  const last = inOrder.slice(0, count).at(-1)?.value;
  const printed = (value: number): string => formatValue(value, indicator);
  return inOrder.filter(
    ({ value }, place) => place < count || (last !== undefined && printed(value) === printed(last)),
  );
}

/** The list of an answer, from one end. */
export function orderedList(
  ordered: Ordered,
  from: Side,
  {
    indicator,
    scope,
    count = mostRows,
  }: { indicator: AskedIndicator; scope: Scope; count?: number },
  asking: Asking,
): CardList {
  const { figures, sex, period, many, places } = ordered;
  const rows = firstOf(fromEnd(figures, from, indicator, asking), count, indicator);
  const hasRanges = rows.some((figure) => figure.lower !== null);
  const hasPlaces = rows.some(({ code }) => places?.byCode.has(code));
  const place = placeOf(scope, asking);
  const all = `${figures.length} ${many}${place === null ? '' : ` in ${place}`}`;
  const shown = rows.length === figures.length ? `all ${all}` : `${rows.length} of ${all}`;
  return {
    caption: `${indicator.short}${sexIfOne(sex, ', ')}, ${period}: ${shown}, the ${sideName(from, indicator)} first`,
    columns: [
      'Area',
      'Figure',
      ...(hasRanges ? ['95% range'] : []),
      ...(hasPlaces ? ['Place'] : []),
    ],
    rows: rows.map((figure) => {
      const { name, path } = named(figure.code, asking);
      const among = placeIn(places, figure.code);
      const cells = [
        formatValue(figure.value, indicator),
        ...(hasRanges ? [rangeText(figure, indicator.decimals) ?? 'no range'] : []),
        ...(hasPlaces ? [among ? rankWords(among) : ''] : []),
      ];
      return { name, href: path, cells };
    }),
  };
}
