import { differenceWords } from '../../compare/difference-words.ts';
import { foundDifference } from '../../compare/found-difference.ts';
import { mostAreas } from '../../compare/asked-areas.ts';
import { viewPath, type ViewChoices } from '../../compare/view-address.ts';
import { formatWithUnit } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../../indicators/life-indicators.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import type { Named, QuestionOf } from '../../questions/question.ts';
import type { AreasFile, AskedIndicator } from '../../questions/words-file.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { Choice } from '../../search/suggest.ts';
import type { Sex } from '../../tables/edition.ts';
import { listOf } from '../../words/list.ts';
import { untestedDifferencesSentence } from '../../words/test.ts';
import { whyWithoutRange } from '../../gaps/untested.ts';
import { rangeAfter } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import { peopleOf } from '../../words/sex.ts';
import {
  areaLink,
  beside,
  indicatorLink,
  indicatorOf,
  named,
  otherLinks,
  type Asking,
  type Beside,
  type Held,
} from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { figureFor, publishersOf, sexesAsked, type Figure } from './figures.ts';
import { bestNamed, hasFigure } from './best-named.ts';
import { whyNoFigure } from './nothing.ts';

/** Of areas that share names, those of one kind where they can be: a county beside a county, and no system of its name. */
function alikeIn(areas: readonly Named[], asking: Asking, file: FiguresFile | null): string[] {
  const kinds = areas.map((codes) => codes.map((code) => kindOf(code, asking.words)));
  const shared = kinds[0]?.find((kind) => kinds.every((each) => each.includes(kind)));
  const chosen = areas.map((codes) => {
    const alike = codes.filter((code) => kindOf(code, asking.words) === shared);
    const first = alike.length > 0 ? alike : codes;
    return file ? bestNamed([...first, ...codes], file) : (first[0] ?? '');
  });
  // Where two sides mean the same area, and one could mean another: a system beside that which came after it.
  const apart: string[] = [];
  for (const [at, code] of chosen.entries()) {
    const isTwice = chosen.indexOf(code) !== chosen.lastIndexOf(code);
    const isFree = (other: string): boolean => !chosen.includes(other) && !apart.includes(other);
    apart.push((isTwice ? areas[at]!.find(isFree) : undefined) ?? code);
  }
  return [...new Set(apart)];
}

/** That more areas are named than stand side by side, and which are left out. */
function leftOut(all: readonly string[], asking: Asking): string[] {
  const rest = all.slice(mostAreas).map((code) => named(code, asking).inSentence);
  return rest.length === 0
    ? []
    : [
        `Up to ${mostAreas} areas stand side by side: ${listOf(rest)} ${rest.length === 1 ? 'is' : 'are'} left out.`,
      ];
}

/** The page on which some areas stand side by side, by what was asked of them. */
export const sideBySide = (
  codes: readonly string[],
  asking: Asking,
  view: Partial<ViewChoices> = {},
): Choice => {
  const indicator = view.indicator ? indicatorOf(view.indicator, asking) : undefined;
  return {
    label: `Compare ${listOf(codes.map((code) => named(code, asking).inSentence))}`,
    detail: [indicator?.short, 'side by side'].filter(Boolean).join(', '),
    path: viewPath(codes, view),
  };
};

/** The subject that was asked for, and of whom where it is held of them, as a comparison shows it. */
const viewOf = (
  subject: { id: string } | null,
  sex: Sex | null,
  file: FiguresFile | null,
): Partial<ViewChoices> => {
  if (!subject) return {};
  const isApart = file !== null && sex !== null && sexesAsked(file, sex).includes(sex);
  return {
    indicator: subject.id,
    sexes: isApart && sex !== 'persons' ? sex : 'both',
  };
};

const figureText = (figure: Figure, indicator: AskedIndicator, asking: Asking): string =>
  `${capitalised(named(figure.code, asking).inSentence)}, ${formatWithUnit(figure.value, indicator)}${rangeAfter(figure, indicator.decimals)}`;

/** The first of two less the second, and what a test says of it. */
function differenceSentence(
  [a, b]: readonly Figure[],
  indicator: AskedIndicator,
  changed: AreasFile,
  asking: Asking,
): string[] {
  if (!a || !b) return [];
  const pair = [a, b].map(({ code }) => beside(code, changed, asking)) as [Beside, Beside];
  const found = differenceWords(foundDifference([a, b], pair, indicator), pair, indicator);
  if (!found) return [];
  const [first, second] = [a, b].map(({ code }) => named(code, asking).inSentence);
  const size =
    found.words === 'the same'
      ? `${capitalised(first!)} and ${second!} have the same figure`
      : `${capitalised(first!)} is ${found.words} than ${second!}`;
  if (found.test !== null) return [`${size}: ${found.test}.`];
  if (indicator.group === 'people') return [`${size}.`];
  const hasRanges = [a, b].every(({ lower }) => lower !== null);
  return [
    `${size}.`,
    hasRanges
      ? 'One lies in the other or took over from it, so the two are not tested.'
      : untestedDifferencesSentence(whyWithoutRange([a, b])),
  ];
}

function sentencesOf(
  codes: readonly string[],
  sex: Sex,
  { indicator, file, changed }: Held & { changed: AreasFile },
  asking: Asking,
): string[] {
  const figures = codes.flatMap((code) => figureFor(file, code, sex) ?? []);
  if (figures.length === 0) return [];
  const periods = new Set(figures.map(({ period }) => period));
  const [period = ''] = periods;
  const whom = sex === 'persons' ? '' : `${capitalised(peopleOf(sex))}: `;
  if (periods.size > 1)
    return figures.map(
      (each) =>
        `${whom}${figureText(each, indicator, asking)} (${parsePeriod(each.period).label}).`,
    );
  const said = figures.map((each) => figureText(each, indicator, asking)).join('; ');
  return [
    `${whom}${said} (${parsePeriod(period).label}).`,
    ...(figures.length === 2 ? differenceSentence(figures, indicator, changed, asking) : []),
  ];
}

/** The indicator that areas are compared by where none is named: years of life, or years in good health where those alone are held of all; null in an edition without them. */
async function usualSubject(areas: readonly Named[], asking: Asking): Promise<string | null> {
  if (!indicatorOf(lifeExpectancy, asking) || !indicatorOf(healthyLifeExpectancy, asking))
    return null;
  const [life, healthy] = await Promise.all(
    [lifeExpectancy, healthyLifeExpectancy].map((id) => asking.files.figures(id)),
  );
  const isHeldOfAll = (file: FiguresFile | undefined): boolean =>
    file !== undefined && areas.every((codes) => codes.some((code) => hasFigure(code, file)));
  return !isHeldOfAll(life) && isHeldOfAll(healthy) ? healthyLifeExpectancy : lifeExpectancy;
}

/** That no ranges are held, of more than two areas; of two it stands beside their difference. */
function ofNoRange(codes: readonly string[], { indicator, file }: Held, sex: Sex | null): string[] {
  const figures = sexesAsked(file, sex).flatMap((each) =>
    codes.flatMap((code) => figureFor(file, code, each) ?? []),
  );
  const hasNone = figures.length > 0 && figures.every(({ lower }) => lower === null);
  return codes.length > 2 && hasNone && indicator.group !== 'people'
    ? ['No ranges are held, so the differences are not tested.']
    : [];
}

/** Who published the figures of areas, as far as they have any. */
const sourceOf = (codes: readonly string[], file: FiguresFile, asking: Asking): string | null =>
  publishersOf(
    codes.flatMap((code) => (hasFigure(code, file) ? { code } : [])),
    file,
    asking,
  );

/** Areas side by side by one indicator. */
export async function compareAnswer(
  { subject, areas, sex, moves }: QuestionOf<'compare'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const id = subject?.id ?? (await usualSubject(areas, asking));
  const indicator = id === null ? undefined : indicatorOf(id, asking);
  const file = indicator ? await asking.files.figures(indicator.id) : null;
  const all = alikeIn(areas, asking, file);
  const codes = all.slice(0, mostAreas);
  const names = listOf(codes.map((code) => named(code, asking).name));
  const view = viewOf(indicator ? subject : null, sex, file);
  const links = [
    ...(codes.length > 1 ? [sideBySide(codes, asking, view)] : []),
    ...codes.flatMap((code) => areaLink(code, asking)),
  ];
  const notes = leftOut(all, asking);
  if (!indicator || !file) return card(names, { notes, links });
  const held = { indicator, file };
  const hasEnded = codes.some((code) => asking.areas.get(code)?.ended);
  const changed = hasEnded ? await asking.files.areas() : {};
  const whyNot = codes
    .filter((code) => !hasFigure(code, file))
    .map((code) => whyNoFigure(code, held, sex, asking));
  const sentences = sexesAsked(file, sex).flatMap((each) =>
    sentencesOf(codes, each, { ...held, changed }, asking),
  );
  const moved = moves
    ? await (await import('./over-time.ts')).movesOf(codes, held, sex, asking)
    : [];
  return card(`${indicator.short}: ${names}`, {
    sentences: [...sentences, ...(await Promise.all(whyNot)).flat(), ...moved],
    notes: [...notes, ...ofNoRange(codes, held, sex)],
    source: sourceOf(codes, file, asking),
    links: [...links, indicatorLink(indicator), ...otherLinks(subject?.others ?? [], asking)],
    draw: async () => {
      const { amongAll } = await import('./card-charts.ts');
      return sexesAsked(file, sex).flatMap((each) => amongAll(codes, each, held, asking) ?? []);
    },
  });
}
