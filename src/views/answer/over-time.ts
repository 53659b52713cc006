import { bothSexes } from '../../indicators/life-indicators.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import type { Sex } from '../../tables/edition.ts';
import { gapBetweenSexes } from '../../gaps/between-sexes.ts';
import { readingsOf } from '../../gaps/reading.ts';
import { soleMovementSentence } from '../../words/gaps/movement.ts';
import { plainText } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { sinceYear } from '../../words/since-year.ts';
import { trendSentences } from '../../words/trend.ts';
import { changeKey } from '../../questions/methods-file.ts';
import { seriesIn } from '../../questions/years-file.ts';
import type { QuestionOf } from '../../questions/question.ts';
import { heldOf, named, type Asking, type Held } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { figureInWords, publishersOf } from './figures.ts';
import { bestNamed } from './best-named.ts';
import { whyNoFigure } from './nothing.ts';
import { historyLink, isOfYears, linksOf } from './links-of-figure.ts';

/** The figures of some years, or that none is held of them. */
export async function yearsIn(
  code: string,
  { indicator, file }: Held,
  { years, sex }: { years: readonly number[]; sex: Sex | null },
  asking: Asking,
): Promise<string[]> {
  const series = seriesIn(await asking.files.years(code), indicator.id, code);
  const { name, inSentence } = named(code, asking);
  const published = series.sexesOf(code);
  const asked = sex !== null && published.includes(sex) ? [sex] : published;
  const foundIn = (all: readonly number[]): string[] =>
    asked.flatMap((each) =>
      series
        .of(code, each)
        .filter(({ value, period }) => value !== null && isOfYears(all, period.text))
        .slice(-1)
        .map(({ period, value, lower, upper, mark }) => {
          const figure = {
            code,
            sex: each,
            period: period.text,
            value: value!,
            lower,
            upper,
            mark,
            missing: null,
            published_comparison: null,
          };
          return `${name}${sexIfOne(each, ', ')}: ${figureInWords(figure, indicator, { ...file, sexes: [] }, asking)}`;
        }),
    );
  return allOf(years, foundIn, inSentence);
}

/** The figures of some years, together or each, and of which of them none is held. */
function allOf(
  years: readonly number[],
  foundIn: (years: readonly number[]) => string[],
  inSentence: string,
): string[] {
  // “2021-23” is one period, where one was published of just these years.
  const whole = foundIn(years);
  if (whole.length > 0) return whole;
  const found = years.map((year) => ({ year, said: foundIn([year]) }));
  const without = found.filter(({ said }) => said.length === 0).map(({ year }) => year);
  return [
    ...found.flatMap(({ said }) => said),
    ...(without.length > 0
      ? [`No figure of ${without.join(' or ')} is held for ${inSentence}.`]
      : []),
  ];
}

/** How the figure of one area moved, for each sex, by the same words as its page of years; nothing where it has none. */
async function trendsOf(
  code: string,
  indicator: AskedIndicator,
  sex: Sex | null,
  asking: Asking,
): Promise<{ asked: readonly Sex[]; sentences: string[] }> {
  const series = seriesIn(await asking.files.years(code), indicator.id, code);
  const published = series.sexesOf(code);
  const asked = sex !== null && published.includes(sex) ? [sex] : published;
  const measured = { ...indicator, leftOutOfTrends: indicator.leftOut ?? [] };
  const { name } = named(code, asking);
  return {
    asked,
    sentences: asked.map(
      (each) =>
        `${name}${sexIfOne(each, ', ')}: ${trendSentences(series.of(code, each), measured)}`,
    ),
  };
}

/** Which way the figure of one area went since the one year that is asked for, of each sex. */
async function movedSince(
  code: string,
  { indicator }: Held,
  { year, sexes }: { year: number; sexes: readonly Sex[] },
  asking: Asking,
): Promise<string[]> {
  const series = seriesIn(await asking.files.years(code), indicator.id, code);
  const measured = { ...indicator, leftOutOfTrends: indicator.leftOut ?? [] };
  const { name } = named(code, asking);
  return sexes.flatMap((sex) => {
    const moved = sinceYear(series.of(code, sex), year, measured);
    return moved === null ? [] : [`${name}${sexIfOne(sex, ', ')}: ${moved}.`];
  });
}

/** What may move a figure over the years beside what it measures, where its table says so. */
async function noteOnChanges({ id }: AskedIndicator, asking: Asking): Promise<string[]> {
  const note = (await asking.files.methods())[changeKey(id)];
  return note === undefined ? [] : [note];
}

/** How the figures of some areas moved, of women and then of men. */
export async function trendsOfAll(
  codes: readonly string[],
  { indicator }: Held,
  sex: Sex | null,
  asking: Asking,
): Promise<string[]> {
  const all = await Promise.all(codes.map((code) => trendsOf(code, indicator, sex, asking)));
  const asked = [...new Set(all.flatMap((each) => each.asked))];
  return asked.flatMap((each) => all.flatMap((of) => of.sentences[of.asked.indexOf(each)] ?? []));
}

/** The same of areas that stand side by side; how the difference moved is not tested. */
export async function movesOf(...of: Parameters<typeof trendsOfAll>): Promise<string[]> {
  const sentences = await trendsOfAll(...of);
  return sentences.length > 0
    ? [...sentences, 'Whether the difference itself grew or shrank is not tested here.']
    : [];
}

/** How the figure of one area moved, by the same words as its page of years. */
export async function changeAnswer(
  { subject, area, sex, years = [] }: QuestionOf<'change'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const code = bestNamed(area, file);
  const { name } = named(code, asking);
  const { asked, sentences } = await trendsOf(code, indicator, sex, asking);
  const inYears = years.length > 0 ? await yearsIn(code, held, { years, sex }, asking) : [];
  const [year, ...others] = years;
  const isSince = year !== undefined && others.length === 0;
  const since = isSince ? await movedSince(code, held, { year, sexes: asked }, asking) : [];
  return card(`${indicator.short} over time: ${name}`, {
    source: sentences.length > 0 ? publishersOf([{ code }], file, asking) : null,
    sentences:
      sentences.length > 0
        ? [...inYears, ...since, ...sentences]
        : await whyNoFigure(code, held, sex, asking),
    notes: sentences.length > 0 ? await noteOnChanges(indicator, asking) : [],
    links: [...historyLink(code, asking), ...linksOf(code, indicator, subject.others, asking)],
    draw: async () => {
      const { overTime } = await import('./card-charts.ts');
      const drawn = asked.map((each) => overTime(code, each, held, asking));
      return (await Promise.all(drawn)).filter((each) => each !== null);
    },
  });
}

const sides = ['more for women', 'more for men'] as const;

/** How the gap between women and men moved, by the same words as their profile; nothing of figures that are no years. */
export async function betweenSexesMoved(
  code: string,
  { id, unit, decimals }: AskedIndicator,
  asking: Asking,
): Promise<string[]> {
  if (unit !== 'years') return [];
  const series = seriesIn(await asking.files.years(code), id, code);
  const [women, men] = bothSexes.map((sex) => readingsOf(series.of(code, sex)));
  const own = gapBetweenSexes(women ?? [], men ?? [], decimals);
  const said = own && soleMovementSentence(own.gap, { decimals, sides });
  return said ? [plainText(said)] : [];
}
