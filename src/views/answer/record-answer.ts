import { sinceBreak, type Published } from '../../indicators/series.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { roundedText } from '../../statistics/rounding.ts';
import { rangeAfter } from '../../words/range.ts';
import { sexIfOne } from '../../words/sex.ts';
import type { End, SeldomOf } from '../../questions/question.ts';
import { changeKey } from '../../questions/methods-file.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { seriesIn } from '../../questions/years-file.ts';
import type { Sex } from '../../tables/edition.ts';
import { heldOf, named, type Asking } from './asking.ts';
import { bestNamed } from './best-named.ts';
import { card, type AnswerCard } from './card.ts';
import { noWorst, sideOf } from './ends-answer.ts';
import { historyLink, linksOf } from './links-of-figure.ts';
import { whyNoFigure } from './nothing.ts';
import type { Side } from './ordered.ts';
import { listOf } from '../../words/list.ts';

/** What one area has had of one sex, and which periods of it are no records: those that trends pass over. */
interface Had {
  who: string;
  counted: Published[];
  leftOut: Published[];
}

/** The only figure, or the lowest or highest of several, with every period that has it as printed. */
function recordSentence({ who, counted, leftOut }: Had, side: Side, indicator: AskedIndicator) {
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return `${who}: no figure is held but of the years left out.`;
  const values = counted.map(({ value }) => value);
  const end = side === 'lowest' ? Math.min(...values) : Math.max(...values);
  const print = (value: number): string => roundedText(value, indicator.decimals);
  const alike = counted.filter(({ value }) => print(value) === print(end));
  const [only, second] = alike;
  const range = only && !second ? rangeAfter(only, indicator.decimals) : '';
  const figure = `${formatWithUnit(end, indicator)}${range}`;
  const when = listOf(alike.map(({ period }) => period.label));
  if (first === last)
    return `${who}: only one figure is held${leftOut.length > 0 ? ' beside those left out' : ''}: ${figure}, of ${when}.`;
  return `${who}: the ${side} of all its figures here is ${figure}, of ${when}. They begin with ${first.period.label} and end with ${last.period.label}.`;
}

/** What bears on which year is at an end. */
async function notesOfRecord(
  all: readonly Had[],
  { id, polarity }: AskedIndicator,
  end: End,
  asking: Asking,
): Promise<string[]> {
  const out = new Set(all.flatMap(({ leftOut }) => leftOut.map(({ period }) => period.label)));
  const isOfSeveral = all.some(({ counted }) => counted.length > 1);
  const change = (await asking.files.methods())[changeKey(id)];
  return [
    ...noWorst(polarity, end),
    ...(out.size > 0
      ? [`Left out, as few were measured then or in another way: ${listOf([...out])}.`]
      : []),
    ...(isOfSeveral ? ['Which year is at an end is partly down to chance.'] : []),
    ...(isOfSeveral && change !== undefined ? [change] : []),
  ];
}

/** The lowest or highest figure that one area has had in the years that are held. */
export async function recordAnswer(
  { subject, area, end, sex }: SeldomOf<'record'>,
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
  const passed = indicator.leftOut ?? [];
  const all = asked.flatMap((each): Had[] => {
    const own = sinceBreak(series.of(code, each));
    const { counted = [], leftOut = [] } = Object.groupBy(own, ({ period }) =>
      passed.includes(period.text) ? 'leftOut' : 'counted',
    );
    return own.length > 0 ? [{ who: `${name}${sexIfOne(each, ', ')}`, counted, leftOut }] : [];
  });
  const isHeld = all.length > 0;
  return card(`${indicator.short}, the ${side} of all years held: ${name}`, {
    sentences: isHeld
      ? all.map((each) => recordSentence(each, side, indicator))
      : await whyNoFigure(code, held, sex, asking),
    notes: isHeld ? await notesOfRecord(all, indicator, end, asking) : [],
    links: [...historyLink(code, asking), ...linksOf(code, indicator, subject.others, asking)],
  });
}
