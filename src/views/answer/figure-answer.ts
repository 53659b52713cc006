import { inArea } from '../../areas/in-area.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import type { QuestionOf } from '../../questions/question.ts';
import type { Sex } from '../../tables/edition.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { heldOf, named, type Asking, type Held } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { figureFor, figureInWords, publishersOf, sexesAsked } from './figures.ts';
import { historyLink, isOfYears, linksOf } from './links-of-figure.ts';
import { bestNamed, hasFigure } from './best-named.ts';
import { orderedIn, placeSaid } from './ordered.ts';

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
export async function figureSentences(
  code: string,
  sex: Sex | null,
  held: Held,
  asking: Asking,
): Promise<string[]> {
  const { indicator, file } = held;
  // Few have none, and what is said then is long.
  if (!hasFigure(code, file))
    return (await import('./nothing.ts')).whyNoFigure(code, held, sex, asking);
  const where = capitalised(inArea(named(code, asking).inSentence));
  return sexesAsked(file, sex).flatMap((each) => {
    const figure = figureFor(file, code, each);
    if (!figure) return [];
    const said = figureInWords(figure, indicator, file, asking);
    return [`${where}${sexIfOne(each, ', ')}: ${said}`, ...standing(code, each, file, asking)];
  });
}

/** What an indicator is in one area. */
export async function figureAnswer(
  { subject, area, sex, years }: QuestionOf<'figure'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const held = await heldOf(subject.id, asking);
  if (!held) return null;
  const { indicator, file } = held;
  const code = bestNamed(area, file);
  const { name } = named(code, asking);
  const title = `${indicator.short}: ${name}`;
  const links = linksOf(code, indicator, subject.others, asking);
  const source = hasFigure(code, file) ? publishersOf([{ code }], file, asking) : null;
  const [period = ''] = file.periods;
  if (years.length > 0 && period !== '' && !isOfYears(years, period)) {
    const { yearsIn } = await import('./over-time.ts');
    const inYears = await yearsIn(code, held, { years, sex }, asking);
    const newest = await figureSentences(code, sex, held, asking);
    return card(title, {
      source,
      sentences: [...inYears, ...newest],
      links: [...historyLink(code, asking), ...links],
    });
  }
  return card(title, {
    source,
    sentences: await figureSentences(code, sex, held, asking),
    links,
    draw: async () => {
      const { amongAll } = await import('./card-charts.ts');
      return sexesAsked(file, sex).flatMap((each) => amongAll([code], each, held, asking) ?? []);
    },
  });
}
