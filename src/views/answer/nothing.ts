import type { FiguresFile } from '../../questions/figures-file.ts';
import type { Scope } from '../../questions/question.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { isLocalAuthority } from '../../areas/area.ts';
import { kindOf } from '../../questions/bag.ts';
import { lengthMissingSentence, missingSentence } from '../../words/missing.ts';
import { called, countedAreas } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { sexes } from '../../tables/sexes.ts';
import { areaLink, indicatorLink, named, otherLinks, type Asking } from './asking.ts';
import { averageInWords, figureInWords, figuresOf, figureFor } from './figures.ts';
import { card, type AnswerCard } from './card.ts';
import { placeOf } from './scope.ts';

const lowered = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** That no area asked for has a figure; of systems, that averages are on their pages and are not put in order. */
export function nothingInScope(
  {
    indicator,
    scope,
    others,
  }: { indicator: AskedIndicator; scope: Scope; others: readonly string[] },
  file: FiguresFile,
  asking: Asking,
): AnswerCard {
  const [kind] = scope.kinds;
  const what = kind === undefined || isLocalAuthority({ kind }) ? called('council') : called(kind);
  const place = placeOf(scope, asking);
  const hasAverages =
    kind === 'ics' && file.averages.some(({ code }) => kindOf(code, asking.words) === 'ics');
  return card(`${indicator.short}: ${what.many}${place === null ? '' : ` in ${place}`}`, {
    sentences: [
      `No figures of ${lowered(indicator.name)} are held for ${what.many}${place === null ? '' : ` in ${place}`}.`,
      ...(hasAverages
        ? [
            `The average of its ${called('council').shortMany} stands on the page of each. It has no range, so these are not put in order.`,
          ]
        : []),
    ],
    links: [indicatorLink(indicator), ...otherLinks(others, asking)],
  });
}

/** Whether figures are held of counties and not of the districts inside them. */
const isOfCounties = (file: FiguresFile, { words }: Asking): boolean => {
  const kinds = new Set(
    file.sexes.flatMap(({ figures }) => figures.map(([code]) => kindOf(code, words))),
  );
  return kinds.has('county') && !kinds.has('district');
};

/** Whether figures are held of systems and of no council. */
const isOfSystems = (file: FiguresFile, { words }: Asking): boolean =>
  file.sexes.every(({ figures }) =>
    figures.every(([code]) => ['ics', 'country', 'region'].includes(kindOf(code, words))),
  );

/** The systems of a council area, or of the districts of a county. */
function systemsOf(code: string, { areas }: Asking): string[] {
  const districts = [...areas.values()].filter(({ county }) => county === code);
  const parts = districts.flatMap(({ systems = [] }) => systems);
  return areas.get(code)?.systems ?? [...new Set(parts)];
}

/** The figures of some areas that stand in for one that has none. */
const figuresInstead = (
  codes: readonly string[],
  indicator: AskedIndicator,
  file: FiguresFile,
  asking: Asking,
): string[] =>
  codes.flatMap((code) =>
    sexes.flatMap((sex) => {
      const figure = figureFor(file, code, sex);
      if (!figure) return [];
      return [
        `${capitalised(named(code, asking).inSentence)}${sexIfOne(sex, ', ')}: ${figureInWords(figure, indicator, file, asking)}`,
      ];
    }),
  );

/** Why an area has no figure, and what stands nearest: the average of its councils, its county’s figure, or that of its system. */
export function whyNoFigure(
  code: string,
  indicator: AskedIndicator,
  file: FiguresFile,
  asking: Asking,
): string[] {
  const { inSentence } = named(code, asking);
  const missing = file.missing[code];
  const county = asking.areas.get(code)?.county;
  const ofCounty = county !== undefined && isOfCounties(file, asking);
  const why = missing
    ? missingSentence(missing, inSentence)
    : lengthMissingSentence(
        ofCounty ? 'for-its-county' : 'not-held',
        `figure of ${lowered(indicator.name)}`,
        inSentence,
      );
  const averages = sexes.flatMap((sex) => {
    const words = averageInWords(code, sex, indicator, file, asking);
    return words === null ? [] : [`${capitalised(sexIfOne(sex, '', ': '))}${words}`];
  });
  if (ofCounty) return [why, ...figuresInstead([county], indicator, file, asking)];
  if (averages.length > 0 || !isOfSystems(file, asking)) return [why, ...averages];
  const systems = systemsOf(code, asking);
  return [why, ...figuresInstead(systems, indicator, file, asking)];
}

/** Whether an area has a figure of an indicator, of any sex. */
export const hasFigure = (code: string, file: FiguresFile): boolean =>
  file.sexes.some(({ figures }) => figures.some(([each]) => each === code));

/** Of the areas that bear a name the first that has a figure, else the first that has an average, else the first. */
export function bestNamed(codes: readonly string[], file: FiguresFile): string {
  const withFigure = codes.find((code) => hasFigure(code, file));
  const withAverage = codes.find((code) => file.averages.some((each) => each.code === code));
  return withFigure ?? withAverage ?? codes[0] ?? '';
}

/** Areas without a figure that are named. */
const mostNamed = 4;

/** Of how many areas of which kinds figures are held, and why some have none. */
function whereHeld(indicator: AskedIndicator, file: FiguresFile, asking: Asking): string[] {
  const codes = new Set(file.sexes.flatMap(({ figures }) => figures.map(([code]) => code)));
  const inForce = [...asking.areas.values()].filter(({ ended }) => !ended);
  const byKind = Map.groupBy(inForce, ({ code }) => kindOf(code, asking.words));
  const held = [...byKind].flatMap(([kind, all]) => {
    const count = all.filter(({ code }) => codes.has(code)).length;
    return kind === 'country' ? [] : `${count} of ${countedAreas(all.length, called(kind))}`;
  });
  const reasons = Map.groupBy(Object.entries(file.missing), ([, reason]) => reason);
  return [
    `${indicator.name}: there is a figure for ${listOf(held)}.`,
    ...[...reasons].map(([reason, areas]) => {
      const names = areas.map(([code]) => named(code, asking).name);
      const which = names.length > mostNamed ? `${names.length} areas` : listOf(names);
      return `${which}: ${missingSentence(reason, 'the area')}`;
    }),
  ];
}

/** Why there is no figure, or that there is one. */
export async function whyNoneAnswer(
  { id, others }: { id: string; others: readonly string[] },
  codes: readonly string[] | null,
  indicator: AskedIndicator,
  asking: Asking,
): Promise<AnswerCard> {
  const file = await asking.files.figures(id);
  const code = codes?.[0];
  const links = [
    ...(code === undefined ? [] : areaLink(code, asking)),
    indicatorLink(indicator),
    ...otherLinks(others, asking),
  ];
  if (code === undefined) {
    return card(`${indicator.short}: where figures are held`, {
      sentences: whereHeld(indicator, file, asking),
      links,
    });
  }
  const { inSentence, name } = named(code, asking);
  const held = file.sexes
    .flatMap(({ sex }) => figuresOf(file, sex))
    .filter((each) => each.code === code);
  const sentences =
    held.length > 0
      ? [
          `There is a figure for ${inSentence}.`,
          ...held.map((figure) => figureInWords(figure, indicator, file, asking)),
        ]
      : whyNoFigure(code, indicator, file, asking);
  return card(`${indicator.short}: ${name}`, { sentences, links });
}
