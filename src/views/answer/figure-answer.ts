import { inArea } from '../../areas/in-area.ts';
import { bothSexes, lifeExpectancy } from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { SeriesIndex } from '../../indicators/series.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import type { Question } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import type { ObservationRow, Sex } from '../../tables/edition.ts';
import { sexes } from '../../tables/observations.ts';
import { betweenSexesSentence } from '../../words/gaps/between-sexes.ts';
import { capitalised, plainText } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { trendSentences } from '../../words/trend.ts';
import { kindOf } from '../../questions/bag.ts';
import {
  areaLink,
  heldOf,
  indicatorLink,
  named,
  otherLinks,
  type AskedProfile,
  type Asking,
  type Held,
} from './asking.ts';
import { card, type AnswerCard, type CardLink } from './card.ts';
import { figureFor, figureInWords, notOfSex, sexesAsked } from './figures.ts';
import { bestNamed, hasFigure, whyNoFigure } from './nothing.ts';
import { orderedIn, placeSaid } from './ordered.ts';

/** The page of an area year by year. */
const historyLink = (code: string, asking: Asking): CardLink[] =>
  areaLink(code, asking).map(({ label, path }) => ({
    label: `${label}, year by year`,
    detail: 'every figure through the years',
    path: `${path}history/`,
  }));

/** Where an area stands among all of its kind, as far as ranges tell; nothing where they do not. */
function standing(code: string, sex: Sex, file: FiguresFile, asking: Asking): string[] {
  const kind = kindOf(code, asking.words);
  const kinds = kind === 'ics' || kind === 'country' || kind === 'region' ? [kind] : [];
  const scope = { kinds, regions: [], codes: null, inside: null, place: null };
  const ordered = orderedIn(scope, sex, file, asking);
  const place = ordered && placeSaid(ordered, code);
  return place ? [`By its range, it ${place} ${ordered.many}.`] : [];
}

/** The figure of one area, for each sex that is asked for. */
function figureSentences(
  code: string,
  sex: Sex | null,
  { indicator, file }: Held,
  asking: Asking,
): string[] {
  if (!hasFigure(code, file)) return whyNoFigure(code, indicator, file, asking);
  const where = capitalised(inArea(named(code, asking).inSentence));
  return sexesAsked(file, sex).flatMap((each) => {
    const figure = figureFor(file, code, each);
    if (!figure) return [];
    const said = figureInWords(figure, indicator, file, asking);
    return [`${where}${sexIfOne(each, ', ')}: ${said}`, ...standing(code, each, file, asking)];
  });
}

const linksOf = (
  code: string,
  indicator: AskedIndicator,
  others: readonly string[],
  asking: Asking,
): CardLink[] => [
  ...areaLink(code, asking),
  indicatorLink(indicator),
  ...historyLink(code, asking),
  ...otherLinks(others, asking),
];

/** Whether a figure of every year asked for is among the newest; the others stand on the page of years. */
const isOfYears = (years: readonly number[], period: string): boolean => {
  const { firstYear, lastYear } = parsePeriod(period);
  return years.every((year) => year >= firstYear && year <= lastYear);
};

/** What an indicator is in one area. */
export async function figureAnswer(
  { subject, area, sex, years }: Extract<Question, { ask: 'figure' }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const code = bestNamed(area, file);
  const { name } = named(code, asking);
  const title = `${indicator.short}: ${name}`;
  const links = linksOf(code, indicator, subject.others, asking);
  const [period = ''] = file.periods;
  if (years.length > 0 && period !== '' && !isOfYears(years, period)) {
    const inYears = await yearsIn(code, held, years, asking);
    return card(title, { sentences: inYears, links: [...historyLink(code, asking), ...links] });
  }
  return card(title, {
    sentences: figureSentences(code, sex, held, asking),
    links,
  });
}

/** The series of an area, as its public profile holds them. */
function seriesOf({ indicators }: AskedProfile, id: string, areaCode: string): SeriesIndex {
  const found = indicators.find((each) => each.id === id);
  const rows = (found?.observations ?? []).map((each) => {
    const { published_comparison: publishedComparison, ...rest } = each;
    return { ...rest, areaCode, publishedComparison } as unknown as ObservationRow;
  });
  return new SeriesIndex(rows);
}

/** The figures of some years, or that none is held of them. */
async function yearsIn(
  code: string,
  { indicator, file }: Held,
  years: readonly number[],
  asking: Asking,
): Promise<string[]> {
  const series = seriesOf(await asking.files.profile(code), indicator.id, code);
  const { name, inSentence } = named(code, asking);
  const found = years.flatMap((year) =>
    series.sexesOf(code).flatMap((sex) =>
      series
        .of(code, sex)
        .filter(({ value, period }) => value !== null && isOfYears([year], period.text))
        .slice(-1)
        .map((each) => {
          const { period, value, lower, upper, mark } = each;
          const figure = {
            code,
            sex,
            period: period.text,
            value: value!,
            lower,
            upper,
            mark,
            missing: null,
            published_comparison: null,
          };
          return `${name}${sexIfOne(sex, ', ')}: ${figureInWords(figure, indicator, { ...file, sexes: [] }, asking)}`;
        }),
    ),
  );
  if (found.length > 0) return found;
  return [`No figure of ${years.join(' and ')} is held for ${inSentence}.`];
}

/** How the figure of one area moved, by the same words as its page of years. */
export async function changeAnswer(
  { subject, area, sex }: Extract<Question, { ask: 'change' }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const code = bestNamed(area, file);
  const { name } = named(code, asking);
  const series = seriesOf(await asking.files.profile(code), indicator.id, code);
  const published = sexes.filter((each) => series.sexesOf(code).includes(each));
  const asked = sex !== null && published.includes(sex) ? [sex] : published;
  const measured = { ...indicator, leftOutOfTrends: indicator.leftOut ?? [] };
  const sentences = asked.map(
    (each) => `${name}${sexIfOne(each, ', ')}: ${trendSentences(series.of(code, each), measured)}`,
  );
  return card(`${indicator.short} over time: ${name}`, {
    sentences: sentences.length > 0 ? sentences : whyNoFigure(code, indicator, file, asking),
    links: [...historyLink(code, asking), ...linksOf(code, indicator, subject.others, asking)],
  });
}

/** That the figures are of everyone, where women’s and men’s were asked for. */
const notApart = (file: FiguresFile): string[] =>
  notOfSex(file, 'female')
    ? ['No figures of women and men apart are held: these are of everyone.']
    : [];

/** Women’s figure beside men’s. */
export async function betweenSexesAnswer(
  { subject, area }: Extract<Question, { ask: 'between-sexes' }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const code = bestNamed(area, file);
  const { country } = asking.words;
  const both = (of: string) => {
    const [female, male] = bothSexes.map((sex) => figureFor(file, of, sex));
    return female && male && female.period === male.period
      ? { female: female.value, male: male.value, period: female.period }
      : null;
  };
  const own = both(code);
  const { name, inSentence } = named(code, asking);
  const ofCountry = code === country.code ? null : both(country.code);
  const figures = figureSentences(code, null, held, asking);
  const sentence =
    own && indicator.id === lifeExpectancy
      ? plainText(
          betweenSexesSentence({
            areaName: inSentence,
            area: own,
            countryName: country.name,
            country: ofCountry?.period === own.period ? ofCountry : null,
            decimals: indicator.decimals,
          }),
        )
      : null;
  return card(`${indicator.short} of women and men: ${name}`, {
    sentences: [...(sentence === null ? [] : [sentence]), ...figures, ...notApart(file)],
    links: linksOf(code, indicator, subject.others, asking),
  });
}
