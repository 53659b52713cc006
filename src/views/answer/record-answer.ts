import { isPublished, type Published } from '../../indicators/series.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { roundedText } from '../../statistics/rounding.ts';
import { rangeAfter } from '../../words/range.ts';
import { sexIfOne } from '../../words/sex.ts';
import type { Seldom } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { seriesIn } from '../../questions/years-file.ts';
import type { Sex } from '../../tables/edition.ts';
import { heldOf, named, type Asking } from './asking.ts';
import { bestNamed } from './best-named.ts';
import { card, type AnswerCard } from './card.ts';
import { sideOf } from './ends-answer.ts';
import { historyLink, linksOf } from './links-of-figure.ts';
import { whyNoFigure } from './nothing.ts';
import type { Side } from './ordered.ts';
import { listOf } from '../../words/list.ts';

/** The lowest or highest of all figures of one sex, with every period that has it as printed. */
function recordSentence(
  all: readonly Published[],
  side: Side,
  indicator: AskedIndicator,
  who: string,
): string {
  const values = all.map(({ value }) => value);
  const end = side === 'lowest' ? Math.min(...values) : Math.max(...values);
  const print = (value: number): string => roundedText(value, indicator.decimals);
  const alike = all.filter(({ value }) => print(value) === print(end));
  const [only, second] = alike;
  const range = only && !second ? rangeAfter(only, indicator.decimals) : '';
  const when = listOf(alike.map(({ period }) => period.label));
  const [first, last] = [all[0]!.period.label, all.at(-1)!.period.label];
  return `${who}: the ${side} of all its figures here is ${formatWithUnit(end, indicator)}${range}, of ${when}. They begin with ${first} and end with ${last}.`;
}

/** The lowest or highest figure that one area has had in the years that are held. */
export async function recordAnswer(
  { subject, area, end, sex }: Extract<Seldom, { what: 'record' }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const code = bestNamed(area, file);
  const { name } = named(code, asking);
  const series = seriesIn(await asking.files.years(code), indicator.id, code);
  const published = series.sexesOf(code);
  const asked: readonly Sex[] = sex !== null && published.includes(sex) ? [sex] : published;
  const side = sideOf(end, indicator.polarity);
  const sentences = asked.flatMap((each) => {
    const all = series.of(code, each).filter(isPublished);
    return all.length > 0
      ? [recordSentence(all, side, indicator, `${name}${sexIfOne(each, ', ')}`)]
      : [];
  });
  return card(`${indicator.short}, the ${side} of all years held: ${name}`, {
    sentences: sentences.length > 0 ? sentences : await whyNoFigure(code, held, sex, asking),
    notes: sentences.length > 0 ? ['Which year is at an end is partly down to chance.'] : [],
    links: [...historyLink(code, asking), ...linksOf(code, indicator, subject.others, asking)],
  });
}
