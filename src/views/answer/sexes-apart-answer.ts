import { formatNumber } from '../../indicators/number-format.ts';
import { bothSexes } from '../../indicators/life-indicators.ts';
import type { QuestionOf } from '../../questions/question.ts';
import { differenceAsPrinted } from '../../statistics/rounding.ts';
import { distanceWords } from '../../words/unit.ts';
import { heldOf, indicatorLink, named, type Asking } from './asking.ts';
import { card, type AnswerCard, type CardList } from './card.ts';
import { publishersOf, type Figure } from './figures.ts';
import { orderedIn, type Ordered } from './ordered.ts';
import { placeOf } from './scope.ts';

/** Rows of the list. */
const mostRows = 10;

interface Apart {
  code: string;
  women: Figure;
  men: Figure;
  /** as printed: the rounded figure of women less that of men */
  difference: number;
}

type NameOf = (apart: Pick<Apart, 'code'>) => string;

/** Areas with both figures, those first whose gap is the widest, or the narrowest. */
function inOrder(
  women: Ordered,
  men: Ordered,
  { decimals, isNarrowest, nameOf }: { decimals: number; isNarrowest: boolean; nameOf: NameOf },
): Apart[] {
  const menOf = new Map(men.figures.map((figure) => [figure.code, figure]));
  const sign = isNarrowest ? 1 : -1;
  return women.figures
    .flatMap((figure): Apart[] => {
      const other = menOf.get(figure.code);
      if (!other) return [];
      const difference = differenceAsPrinted(figure.value, other.value, decimals);
      return [{ code: figure.code, women: figure, men: other, difference }];
    })
    .sort(
      (a, b) =>
        sign * (Math.abs(a.difference) - Math.abs(b.difference)) ||
        nameOf(a).localeCompare(nameOf(b), 'en-GB'),
    );
}

const listIn = (
  caption: string,
  rows: readonly Apart[],
  decimals: number,
  asking: Asking,
): CardList => ({
  caption,
  columns: ['Area', 'Women', 'Men', 'Difference'],
  rows: rows.map((each) => {
    const { name, path } = named(each.code, asking);
    const values = [each.women.value, each.men.value, each.difference];
    return { name, href: path, cells: values.map((value) => formatNumber(value, decimals)) };
  }),
});

/** Where women’s and men’s figures are furthest apart, or nearest; null where they are not held apart. */
export async function sexesApartAnswer(
  { subject, scope, isNarrowest }: QuestionOf<'sexes-apart'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const { decimals } = indicator;
  const [women, men] = bothSexes.map((sex) => orderedIn(scope, sex, file, asking));
  if (!women || !men || women.period !== men.period) return null;
  const nameOf: NameOf = ({ code }) => named(code, asking).name;
  const apart = inOrder(women, men, { decimals, isNarrowest, nameOf });
  const [first] = apart;
  if (!first) return null;
  const place = placeOf(scope, asking);
  const end = isNarrowest ? 'narrowest' : 'widest';
  const all = `${apart.length} ${women.many}${place === null ? '' : ` in ${place}`}`;
  const level = apart.filter(({ difference }) => difference === first.difference);
  const who = level.length === 1 ? nameOf(first) : `${level.length} areas`;
  const size = distanceWords(first.men.value, first.women.value, indicator);
  const rows = apart.slice(0, mostRows);
  const caption = `${indicator.short}, ${women.period}: ${rows.length} of ${all}, the ${end} gap first`;
  return card(`${indicator.short} of women and men: the ${end} gap of ${all}`, {
    sentences: [`The ${end}, ${women.period}: ${who}, ${size}.`],
    lists: [listIn(caption, rows, decimals, asking)],
    source: publishersOf(women.figures, file, asking),
    notes: [
      'The differences are worked out here and not tested. The ends of a list are partly down to chance.',
    ],
    links: [indicatorLink(indicator)],
  });
}
