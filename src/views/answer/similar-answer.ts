import { formatWithUnit } from '../../indicators/number-format.ts';
import { lifeExpectancy } from '../../indicators/life-indicators.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { QuestionOf } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import type { Sex } from '../../tables/edition.ts';
import { listOf } from '../../words/list.ts';
import { rangeAfter } from '../../words/range.ts';
import { sexLabel } from '../../words/sex.ts';
import { areaLink, heldOf, named, type Asking, type Held } from './asking.ts';
import { card, type AnswerCard, type CardList } from './card.ts';
import { sideBySide } from './compare-answer.ts';
import { figureFor, sexesAsked } from './figures.ts';

function cellOf(figure: ReturnType<typeof figureFor>, indicator: AskedIndicator): string {
  if (!figure) return 'none held';
  const { period } = figure;
  return `${formatWithUnit(figure.value, indicator)}${rangeAfter(figure, indicator.decimals)}, ${parsePeriod(period).label}`;
}

/** The areas by one indicator, in the order given. */
function figuresOfAreas(
  codes: readonly string[],
  sex: Sex | null,
  { indicator, file }: Held,
  asking: Asking,
): CardList {
  const asked = sexesAsked(file, sex);
  return {
    caption: `${indicator.short}: ${named(codes[0]!, asking).name} and the areas most like it`,
    columns: ['Area', ...asked.map(sexLabel)],
    rows: codes.map((code) => ({
      name: named(code, asking).name,
      href: named(code, asking).path,
      cells: asked.map((each) => cellOf(figureFor(file, code, each), indicator)),
    })),
  };
}

/** The areas most like one, with the figures of one indicator. */
export async function similarAnswer(
  { area, subject, sex }: QuestionOf<'similar'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const all = await asking.files.areas();
  const code = area.find((each) => all[each]?.like) ?? area[0] ?? '';
  const like = all[code]?.like ?? [];
  const { inSentence } = named(code, asking);
  const title = `Areas like ${inSentence}`;
  const codes = [code, ...like];
  const links = codes.flatMap((each) => areaLink(each, asking));
  if (like.length === 0)
    return card(title, {
      sentences: [`Which areas are like ${inSentence} is not told by any measure in this edition.`],
      links,
    });
  const held = await heldOf(subject?.id ?? lifeExpectancy, asking);
  const names = listOf(like.map((each) => named(each, asking).name));
  return card(title, {
    sentences: [`The areas most like ${inSentence}, the most alike first: ${names}.`],
    lists: held ? [figuresOfAreas(codes, sex, held, asking)] : [],
    notes: ['The order is by a published measure of many facts at once. It is not a ranking.'],
    links: [sideBySide(codes, asking), ...links],
  });
}
