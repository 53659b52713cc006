import { formatWithUnit } from '../../indicators/number-format.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import type { End, Question, Scope } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import type { Polarity, Sex } from '../../tables/edition.ts';
import { endInWords, endsCaution, fromTo, type NamedValue } from '../../words/ends.ts';
import { capitalised } from '../../words/sentence.ts';
import { peopleOf, sexIfOne } from '../../words/sex.ts';
import { distanceWords } from '../../words/unit.ts';
import { inArea } from '../../areas/in-area.ts';
import { called } from '../../words/kind-of-area.ts';
import { areaLink, indicatorLink, indicatorOf, named, otherLinks, type Asking } from './asking.ts';
import { card, type AnswerCard } from './card.ts';
import { figureFor, notOfSex, sexesAsked, type Figure } from './figures.ts';
import { orderedIn, orderedList, placeSaid, type Ordered } from './ordered.ts';
import { nothingInScope } from './nothing.ts';
import { placeOf } from './scope.ts';

type Side = 'lowest' | 'highest';

/** Which end is meant: where neither is better, the worst is the highest and the best the lowest, and it is said. */
export function sideOf(end: End, polarity: Polarity): Side {
  if (end === 'lowest' || end === 'highest') return end;
  const isHigh = (end === 'best') === (polarity === 'higher');
  return isHigh ? 'highest' : 'lowest';
}

const namedValue = (figure: Figure, asking: Asking): NamedValue => ({
  name: named(figure.code, asking).name,
  value: figure.value,
  range: figure.lower === null ? null : { lower: figure.lower, upper: figure.upper },
});

/** From whom to whom, after a colon. */
const fromToIn = (
  figures: readonly Figure[],
  indicator: AskedIndicator,
  asking: Asking,
): string => {
  const said = fromTo(
    figures.map((figure) => namedValue(figure, asking)),
    indicator,
  );
  return said.charAt(0).toLowerCase() + said.slice(1);
};

/** The end of one sex with who holds it, its place and the country beside it. */
function endSentences(
  ordered: Ordered,
  side: Side,
  { indicator, file }: { indicator: AskedIndicator; file: FiguresFile },
  asking: Asking,
): string[] {
  const { figures, sex, period } = ordered;
  const end = side === 'lowest' ? figures[0]! : figures.at(-1)!;
  const held = figures.map((figure) => namedValue(figure, asking));
  const whom = sex === 'persons' ? '' : `, ${peopleOf(sex)}`;
  const place = placeSaid(ordered, end.code);
  const { country } = asking.words;
  const ofCountry = figureFor(file, country.code, sex);
  const beside =
    ofCountry?.period === end.period
      ? [`${capitalised(country.name)}${whom}: ${formatWithUnit(ofCountry.value, indicator)}.`]
      : [];
  return [
    `The ${side}${whom}, ${period}: ${endInWords(held, end.value, indicator)}.`,
    ...(place === '' ? [] : [`By its range, it ${place}.`]),
    ...beside,
  ];
}

/** What bears on how a list is read. */
function notesOf(all: readonly Ordered[], polarity: Polarity, end: End | null): string[] {
  const hasRanges = all.some(({ figures }) => figures.some(({ lower }) => lower !== null));
  const others = Math.max(0, ...all.map((each) => each.others));
  const ended = Math.max(0, ...all.map((each) => each.ended));
  return [
    ...(polarity === 'none' && (end === 'worst' || end === 'best')
      ? ['Neither a high nor a low figure is better here, so there is no worst or best.']
      : []),
    ...(polarity === 'none' ? [] : [endsCaution(hasRanges)]),
    ...(others > 0 ? [`${others} with a figure of another period only are not in the list.`] : []),
    ...(ended > 0 ? [`${ended} that have ended are not in the list.`] : []),
  ];
}

interface Asked {
  indicator: AskedIndicator;
  scope: Scope;
  sex: Sex | null;
  others: readonly string[];
}

/** That figures are of everyone, where those of women or men were asked for. */
export const ofEveryone = (sex: Sex | null, file: FiguresFile): string[] =>
  sex !== null && notOfSex(file, sex)
    ? [`No figures of ${peopleOf(sex)} alone are held: these are of everyone.`]
    : [];

/** One end of an indicator among the areas asked for. */
export async function endsAnswer(
  { subject, end, scope, sex }: Extract<Question, { ask: 'ends' }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const indicator = indicatorOf(subject.id, asking);
  if (!indicator) return null;
  const file = await asking.files.figures(indicator.id);
  const side = sideOf(end, indicator.polarity);
  const all = sexesAsked(file, sex).flatMap((each) => orderedIn(scope, each, file, asking) ?? []);
  const asked: Asked = { indicator, scope, sex, others: subject.others };
  const [first] = all;
  if (!first) return nothingInScope(asked, file, asking);
  const place = placeOf(scope, asking);
  return card(
    `${indicator.short}${all.length === 1 ? sexIfOne(first.sex, ', ') : ''}: the ${side} of ${first.figures.length} ${first.many}${place === null ? '' : ` in ${place}`}`,
    {
      sentences: [
        ...all.flatMap((each) => endSentences(each, side, { indicator, file }, asking)),
        ...ofEveryone(sex, file),
      ],
      lists: all.map((each) => orderedList(each, side, asked, asking)),
      notes: notesOf(all, indicator.polarity, end),
      links: [indicatorLink(indicator), ...otherLinks(subject.others, asking)],
    },
  );
}

/** An indicator among some areas: from whom to whom, and the country beside them. */
export async function subjectAnswer(
  { subject, scope, sex }: Extract<Question, { ask: 'subject' }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const indicator = indicatorOf(subject.id, asking);
  if (!indicator) return null;
  const file = await asking.files.figures(indicator.id);
  const asked: Asked = { indicator, scope, sex, others: subject.others };
  const all = sexesAsked(file, sex).flatMap((each) => orderedIn(scope, each, file, asking) ?? []);
  const [first] = all;
  if (!first) return nothingInScope(asked, file, asking);
  const side = sideOf('worst', indicator.polarity);
  const place = placeOf(scope, asking);
  const { country } = asking.words;
  return card(`${indicator.short}${place === null ? '' : ` in ${place}`}: ${first.many}`, {
    sentences: [
      ...all.flatMap(({ sex: each, figures, period }) => {
        const ofCountry = figureFor(file, country.code, each);
        const whom = sexIfOne(each, ', ');
        return [
          ...(ofCountry
            ? [
                `${capitalised(country.name)}${whom}: ${formatWithUnit(ofCountry.value, indicator)}.`,
              ]
            : []),
          ...(figures.length > 1
            ? [
                `${capitalised(first.many)}${whom}, ${period}: ${fromToIn(figures, indicator, asking)}`,
              ]
            : []),
        ];
      }),
      ...ofEveryone(sex, file),
    ],
    lists: all.map((each) => orderedList(each, side, asked, asking)),
    notes: notesOf(all, indicator.polarity, null),
    links: [indicatorLink(indicator), ...otherLinks(subject.others, asking)],
  });
}

/** How far apart the councils of a system or county are. */
export async function spreadAnswer(
  { subject, scope, sex }: Extract<Question, { ask: 'spread' }>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const indicator = indicatorOf(subject.id, asking);
  if (!indicator) return null;
  const file = await asking.files.figures(indicator.id);
  const asked: Asked = { indicator, scope, sex, others: subject.others };
  const councils = { ...scope, kinds: scope.kinds.filter((kind) => kind !== 'ics') };
  const all = sexesAsked(file, sex).flatMap(
    (each) => orderedIn(councils, each, file, asking) ?? [],
  );
  if (all.every(({ figures }) => figures.length < 2)) return nothingInScope(asked, file, asking);
  const [code = ''] = scope.inside ?? [];
  return card(
    `${indicator.short}: how far apart ${called('council').shortMany} are ${inArea(named(code, asking).inSentence)}`,
    {
      sentences: all.flatMap(({ figures, sex: each, period }) => [
        `${capitalised(distanceWords(figures[0]!.value, figures.at(-1)!.value, indicator))} apart${sexIfOne(each, ', ')}, ${period}: ${fromToIn(figures, indicator, asking)}`,
      ]),
      lists: all.map((each) => orderedList(each, 'lowest', asked, asking)),
      notes: notesOf(all, indicator.polarity, null),
      links: [
        ...areaLink(code, asking),
        indicatorLink(indicator),
        ...otherLinks(subject.others, asking),
      ],
    },
  );
}
