import { formatValue } from '../../indicators/number-format.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { Named, QuestionOf, Scope } from '../../questions/question.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import type { Sex } from '../../tables/edition.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { rangeText } from '../../words/range.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { gapsPath } from '../region-anchor.ts';
import { listOf } from '../../words/list.ts';
import {
  areaLink,
  calledBy,
  heldOf,
  indicatorLink,
  named,
  otherLinks,
  type Asking,
  type Called,
  type Held,
} from './asking.ts';
import { bestNamed } from './best-named.ts';
import { card, type AnswerCard, type CardList } from './card.ts';
import { countryBeside, fromToIn, notesOf, whoIfOne } from './ends-answer.ts';
import { figureSentences } from './figure-answer.ts';
import { figureFor, publishersOf, sexesAsked, type Figure } from './figures.ts';
import { nothingInScope } from './nothing-in-scope.ts';
import { orderedIn, type Ordered } from './ordered.ts';
import { countryOf, resultsOf, stoodIn, testsOf, withResult } from './standing.ts';
import type { Choice } from '../../search/suggest.ts';

/** One part with its figures of one sex. */
interface Part {
  scope: Scope;
  ordered: Ordered;
}

/** How many of a part stand so against the country: ` 26 worse, 6 similar and 3 better than England, by our test.` */
function tallied({ ordered }: Part, held: Held, asking: Asking): string {
  const country = countryOf(ordered, held, asking);
  const all = country ? stoodIn(ordered, country, held) : [];
  const tests = testsOf(all, held, asking);
  if (tests === '') return '';
  const counts = resultsOf(held.indicator.polarity).map(
    (result) => `${withResult(all, result).length} ${result}`,
  );
  const untested = withResult(all, 'untested').length;
  const rest = untested > 0 ? [`${untested} not tested`] : [];
  return ` Against ${asking.words.country.name}, by ${tests}: ${[...counts, ...rest].join(', ')}.`;
}

function partSentence(part: Part, held: Held, asking: Asking): string {
  const { scope, ordered } = part;
  const { figures, many, sex, period } = ordered;
  const head = `${capitalised(scope.place ?? '')}${sexIfOne(sex, ', ')}, ${period}`;
  const only = whoIfOne(figures, held.indicator, asking);
  const who =
    only === ''
      ? `, ${figures.length} ${many}: ${fromToIn(figures, held.indicator, asking)}`
      : `${only}.`;
  return `${head}${who}${tallied(part, held, asking)}`;
}

/** The figures that were published of whole regions in the parts, where they are held. */
function regionList(parts: readonly Part[], held: Held, asking: Asking): CardList[] {
  const [first] = parts;
  if (!first) return [];
  const { sex } = first.ordered;
  const rows = parts.flatMap(({ scope }) =>
    scope.regions.flatMap((name): { called: Called; figure: Figure }[] => {
      const code = asking.words.regionCodes[name] ?? '';
      const called = calledBy(code, asking);
      const figure = figureFor(held.file, code, sex);
      return called && figure ? [{ called, figure }] : [];
    }),
  );
  if (rows.length === 0) return [];
  const hasRanges = rows.some(({ figure }) => figure.lower !== null);
  return [
    {
      caption: `${held.indicator.short}${sexIfOne(sex, ', ')}: figures published of whole regions`,
      columns: ['Region', 'Figure', ...(hasRanges ? ['95% range'] : []), 'Period'],
      rows: rows.map(({ called, figure }) => ({
        name: called.name,
        href: gapsPath(called.name),
        cells: [
          formatValue(figure.value, held.indicator),
          ...(hasRanges ? [rangeText(figure, held.indicator.decimals) ?? 'no range'] : []),
          parsePeriod(figure.period).label,
        ],
      })),
    },
  ];
}

const gapLinks = (parts: readonly Scope[]): Choice[] =>
  [...new Set(parts.flatMap(({ regions }) => regions))].map((region) => ({
    label: `Gaps: ${region}`,
    detail: 'where gaps in years of life are widest',
    path: gapsPath(region),
  }));

/** What is said of the figures of one sex. */
const sentencesOf = (ofSex: readonly Part[], held: Held, asking: Asking): string[] => [
  ...ofSex.map((part) => partSentence(part, held, asking)),
  ...ofSex
    .slice(0, 1)
    .flatMap(({ ordered }) => countryBeside(ordered.sex, ordered.figures[0]!.period, held, asking)),
];

/** That figures of one side are of other kinds of area than those of another, where they are. */
function ofTiers(all: readonly Part[]): string[] {
  const sides = new Map(all.map(({ scope, ordered }) => [scope.place ?? '', ordered.many]));
  if (new Set(sides.values()).size < 2) return [];
  const said = [...sides].map(([place, many]) => `${many} in ${place}`);
  return [`The sides are not of one kind: they are ${listOf(said)}.`];
}

const notesOfParts = (all: readonly Part[], indicator: AskedIndicator): string[] => [
  ...ofTiers(all),
  ...notesOf(
    all.map(({ ordered }) => ordered),
    indicator,
    null,
  ),
];

/** Areas that stand beside the parts, each with its figure. */
async function areasBeside(
  areas: readonly Named[],
  sex: Sex | null,
  held: Held,
  asking: Asking,
): Promise<{ names: string[]; sentences: string[]; links: Choice[] }> {
  const codes = areas.map((area) => bestNamed(area, held.file));
  const said = codes.map((code) => figureSentences(code, sex, held, asking));
  return {
    names: codes.map((code) => named(code, asking).inSentence),
    sentences: (await Promise.all(said)).flat(),
    links: codes.flatMap((code) => areaLink(code, asking)),
  };
}

/** How each of what stands side by side moved, before what is told of now; how the difference did is not worked out. */
async function movesOfAll(
  { parts, areas, sex }: QuestionOf<'parts'>,
  held: Held,
  asking: Asking,
): Promise<string[]> {
  const [{ movesOfParts }, { trendsOfAll }] = await Promise.all([
    import('./changes-answer.ts'),
    import('./over-time.ts'),
  ]);
  const codes = areas.map((area) => bestNamed(area, held.file));
  return [
    ...(await movesOfParts(parts, held.indicator, sex, asking)),
    ...(await trendsOfAll(codes, held, sex, asking)),
    'Whether the difference between them grew or shrank is not worked out here.',
  ];
}

/** Parts of which no figure is held. */
const withoutAny = (parts: readonly Scope[], all: readonly Part[]): Scope[] =>
  parts.filter((part) => all.every(({ scope }) => scope !== part));

/** The parts that have figures of one sex, each in order. */
const partsOf = (parts: readonly Scope[], sex: Sex, file: FiguresFile, asking: Asking): Part[] =>
  parts.flatMap((scope) => {
    const ordered = orderedIn(scope, sex, file, asking);
    return ordered ? [{ scope, ordered }] : [];
  });

/** Regions or groups of councils beside each other: from whom to whom in each, and how many stand how against the country. */
export async function partsAnswer(
  question: QuestionOf<'parts'>,
  asking: Asking,
): Promise<AnswerCard | null> {
  const { subject, parts, areas, sex, moves } = question;
  const held = await heldOf(subject.id, asking);
  const [first] = parts;
  if (!held || !first) return null;
  const { indicator, file } = held;
  const bySex = sexesAsked(file, sex).map((each) => partsOf(parts, each, file, asking));
  const all = bySex.flat();
  const asked = { indicator, scope: first, others: subject.others };
  if (all.length === 0 && areas.length === 0) return nothingInScope(asked, file, asking);
  const beside = await areasBeside(areas, sex, held, asking);
  const names = [...parts.map(({ place }) => place ?? ''), ...beside.names];
  return card(`${indicator.short}: ${listOf(names)}`, {
    sentences: [
      ...withoutAny(parts, all).flatMap((scope) =>
        nothingInScope({ ...asked, scope }, file, asking).sentences.slice(0, 1),
      ),
      ...(moves ? await movesOfAll(question, held, asking) : []),
      ...bySex.flatMap((ofSex) => sentencesOf(ofSex, held, asking)),
      ...beside.sentences,
    ],
    lists: bySex.flatMap((ofSex) => regionList(ofSex, held, asking)),
    notes: notesOfParts(all, indicator),
    source: publishersOf(
      all.flatMap(({ ordered }) => ordered.figures),
      file,
      asking,
    ),
    links: [
      ...beside.links,
      indicatorLink(indicator),
      ...otherLinks(subject.others, asking),
      ...gapLinks(parts),
    ],
  });
}
