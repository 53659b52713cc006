import { formatWithUnit } from '../../indicators/number-format.ts';
import type { Against } from '../../questions/against-country.ts';
import type { QuestionOf } from '../../questions/question.ts';
import type { Polarity, Sex } from '../../tables/edition.ts';
import { roundTo } from '../../statistics/rounding.ts';
import { listOf } from '../../words/list.ts';
import { sexIfOne } from '../../words/sex.ts';
import type { Asking, Held } from './asking.ts';
import type { AnswerCard, CardList } from './card.ts';
import { sideOf, whoIfOne } from './ends-answer.ts';
import type { Figure } from './figures.ts';
import { orderedList, type Ordered } from './ordered.ts';
import { pickedAnswer, type PickedWords, type ToPick } from './picked-answer.ts';
import {
  countryOf,
  resultsOf,
  stoodIn,
  testsOf,
  withResult,
  type Result,
  type Stood,
} from './standing.ts';

/** As tests name it: of what has a better end, higher is better or worse. */
function resultAsked({ side }: Against, polarity: Polarity): Result {
  if (side === 'similar') return side;
  const isHigh = side === 'above' || side === (polarity === 'higher' ? 'better' : 'worse');
  if (polarity === 'none') return isHigh ? 'higher' : 'lower';
  return isHigh === (polarity === 'higher') ? 'better' : 'worse';
}

const joining: Record<Result, string> = {
  better: 'better than',
  worse: 'worse than',
  similar: 'similar to',
  higher: 'higher than',
  lower: 'lower than',
  untested: '',
};

/** `11 of 290 local authorities have`. */
const countOf = ({ length }: readonly Figure[], all: number, many: string): string =>
  `${length} of ${all} ${many} ${length === 1 ? 'has' : 'have'}`;

/** How many figures stand so by a test, and how many otherwise. */
function testedSentence(
  ordered: Ordered,
  all: readonly Stood[],
  asked: Result,
  { held, country, asking }: Beside,
): string {
  const { sex, period, figures, many } = ordered;
  const value = formatWithUnit(country.value, held.indicator);
  const others = resultsOf(held.indicator.polarity)
    .filter((result) => result !== asked)
    .map((result) => `${withResult(all, result).length} ${result}`);
  const untested = withResult(all, 'untested').length;
  const rest = listOf([...others, ...(untested > 0 ? [`${untested} not tested`] : [])]);
  const count = countOf(withResult(all, asked), figures.length, many);
  return `${period}${sexIfOne(sex, ', ')}: ${count} a figure ${joining[asked]} ${asking.words.country.name}’s ${value}, by ${testsOf(all, held, asking)}${whoIfOne(withResult(all, asked), held.indicator, asking)}; ${rest}.`;
}

/** What the figures of one sex are set against. */
interface Beside {
  held: Held;
  country: Figure;
  asking: Asking;
}

/** Those asked for among the figures of one sex, with what is said of them. */
interface Picked {
  ordered: Ordered;
  figures: Figure[];
  sentence: string;
  /** As in `13 local authorities …`. */
  words: string;
}

function pickedTested(
  ordered: Ordered,
  all: readonly Stood[],
  against: Against,
  beside: Beside,
): Picked {
  const asked = resultAsked(against, beside.held.indicator.polarity);
  return {
    ordered,
    figures: withResult(all, asked),
    sentence: testedSentence(ordered, all, asked, beside),
    words: `${joining[asked]} ${beside.asking.words.country.name}`,
  };
}

const timesNamed: ReadonlyMap<number, string> = new Map([
  [0.5, 'half'],
  [2, 'twice'],
]);

/** `above`, `of at least twice`: before the country's figure. */
function printedWords({ side, times }: Against, isHigh: boolean): string {
  if (side === 'similar') return 'level with';
  if (times === null) return isHigh ? 'above' : 'below';
  const many = timesNamed.get(times) ?? `${String(times)} times`;
  return `of at ${isHigh ? 'least' : 'most'} ${many}`;
}

/** Figures that lie so as they are printed: so many times the country's takes in what is level with it. */
function asPrinted(
  figures: readonly Figure[],
  { side, times }: Against,
  { isHigh, country, decimals }: { isHigh: boolean; country: Figure; decimals: number },
) {
  // A decimal more than the figures have, for half of one.
  const limit = roundTo((times ?? 1) * roundTo(country.value, decimals), decimals + 1);
  return figures.filter((figure) => {
    const value = roundTo(figure.value, decimals);
    if (side === 'similar' || value === limit)
      return value === limit && (side === 'similar' || times !== null);
    return isHigh ? value > limit : value < limit;
  });
}

/** That figures as printed are not tested, and why where no range is held of any. */
const untestedWords = (figures: readonly Figure[]): string =>
  ` ${figures.every(({ lower }) => lower === null) ? 'No ranges are held, so this' : 'This'} is not tested.`;

/** Where nobody tested, or so many times the country's figure is asked for: the figures as printed. */
function pickedAsPrinted(ordered: Ordered, against: Against, beside: Beside): Picked {
  const { held, country, asking } = beside;
  const { indicator } = held;
  const isHigh = sideAsked(against, held) === 'highest';
  const { decimals } = indicator;
  const figures = asPrinted(ordered.figures, against, { isHigh, country, decimals });
  const name = `${asking.words.country.name}’s ${formatWithUnit(country.value, indicator)}`;
  const said = printedWords(against, isHigh);
  const caution = indicator.group === 'people' ? '' : untestedWords(ordered.figures);
  const count = countOf(figures, ordered.figures.length, ordered.many);
  return {
    ordered,
    figures,
    sentence: `${ordered.period}${sexIfOne(ordered.sex, ', ')}: ${count} a figure ${said} ${name}, as printed${whoIfOne(figures, indicator, asking)}.${caution}`,
    words: `${said} ${asking.words.country.name}’s figure`,
  };
}

const sideAsked = ({ side }: Against, { indicator }: Held): 'lowest' | 'highest' => {
  if (side === 'above') return 'highest';
  if (side === 'below') return 'lowest';
  return sideOf(side === 'better' ? 'best' : 'worst', indicator.polarity);
};

function pickedOf(
  ordered: Ordered,
  against: Against,
  held: Held,
  asking: Asking,
): Picked | { sex: Sex; sentence: string } {
  const { sex, period } = ordered;
  const country = countryOf(ordered, held, asking);
  if (!country)
    return {
      sex,
      sentence: `No figure of ${asking.words.country.name}${sexIfOne(sex, ', ')} of ${period} is held, so none can be set against it.`,
    };
  const beside = { held, country, asking };
  const all = stoodIn(ordered, country, held);
  const isTested = all.some(({ comparison }) => comparison.result !== 'untested');
  return isTested && against.times === null
    ? pickedTested(ordered, all, against, beside)
    : pickedAsPrinted(ordered, against, beside);
}

const endOf = ({ side }: Against): 'worst' | 'best' | null => {
  if (side === 'worse') return 'worst';
  return side === 'better' ? 'best' : null;
};

/** How many areas stand so against the country, and which. */
export const againstAnswer = (
  question: QuestionOf<'against'>,
  asking: Asking,
): Promise<AnswerCard | null> =>
  pickedAnswer(
    question,
    endOf(question.against),
    (from) => againstIn(from, question.against, asking),
    asking,
  );

function againstIn({ held, asked, all }: ToPick, against: Against, asking: Asking): PickedWords {
  const picked = all.map((each) => pickedOf(each, against, held, asking));
  const [words] = picked.flatMap((each) => ('words' in each ? [each.words] : []));
  const lists = picked.flatMap((each): CardList[] => {
    if (!('figures' in each) || each.figures.length < 2) return [];
    const some = {
      ...each.ordered,
      figures: each.figures,
      many: `${each.ordered.many} ${each.words}`,
    };
    return [orderedList(some, sideAsked(against, held), asked, asking)];
  });
  return {
    words: words?.replace(/^of /, '') ?? `against ${asking.words.country.name}`,
    sentences: picked.map(({ sentence }) => sentence),
    lists,
  };
}
