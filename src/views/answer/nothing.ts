import type { FiguresFile } from '../../questions/figures-file.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { kindOf } from '../../questions/kind-of.ts';
import { lengthMissingSentence, missingSentence } from '../../words/missing.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { sexes } from '../../tables/sexes.ts';
import { named, type Asking } from './asking.ts';
import { averageInWords, figureInWords, figureFor } from './figures.ts';

/** The name of an indicator as it stands in a sentence. */
export const lowered = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

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
