import type { FiguresFile } from '../../questions/figures-file.ts';
import type { AskedIndicator } from '../../questions/words-file.ts';
import { parsePeriod } from '../../indicators/period.ts';
import { inArea } from '../../areas/in-area.ts';
import { population } from '../../indicators/life-indicators.ts';
import { formatNumber, formatWithUnit } from '../../indicators/number-format.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { Sex } from '../../tables/edition.ts';
import { averageOfWords } from '../../words/average-note.ts';
import { memberWords } from '../../words/kind-of-area.ts';
import { lengthMissingSentence, missingSentence } from '../../words/missing.ts';
import { capitalised } from '../../words/sentence.ts';
import { sexIfOne } from '../../words/sex.ts';
import { terms } from '../../words/terms.ts';
import { named, type Asking, type Held } from './asking.ts';
import { fromToIn } from './ends-answer.ts';
import { figureFor, figureInWords, sexesAsked } from './figures.ts';
import { orderedIn } from './ordered.ts';

/** Two words in a row with a large letter are a name of its own: `Index of Multiple Deprivation`. */
const hasOwnName = (name: string): boolean => /\b[A-Z][a-z]+ [A-Z][a-z]/.test(name);

/** The name of an indicator as it stands in a sentence: `adults who smoke`, and `Index of Multiple Deprivation` as it is. */
export const lowered = (name: string): string =>
  /^[A-Z][a-z]/.test(name) && !hasOwnName(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

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
  { indicator, file }: Held,
  sex: Sex | null,
  asking: Asking,
): string[] =>
  codes.flatMap((code) =>
    sexesAsked(file, sex).flatMap((each) => {
      const figure = figureFor(file, code, each);
      if (!figure) return [];
      return [
        `${capitalised(named(code, asking).inSentence)}${sexIfOne(each, ', ')}: ${figureInWords(figure, indicator, file, asking)}`,
      ];
    }),
  );

/** The average of the councils of a system or county: `12.4% (2024; average of its 13 councils)`. */
function averageInWords(
  code: string,
  sex: Sex,
  indicator: AskedIndicator,
  file: FiguresFile,
  { words }: Asking,
): string | null {
  const found = file.averages.find((each) => each.code === code && each.sex === sex);
  if (!found || file.weightedBy === null) return null;
  const what = averageOfWords(found, file.weightedBy, memberWords({ kind: kindOf(code, words) }));
  const period = parsePeriod(file.periods[found.period] ?? '').label;
  return `${formatWithUnit(found.value, indicator)} (${period}; ${what}, worked out here).`;
}

/** Residents that the page of an area prints for want of an estimate: those of its neighbourhoods at the census. */
async function censusResidents(code: string, id: string, asking: Asking): Promise<string[]> {
  if (id !== population) return [];
  const residents = (await asking.files.areas())[code]?.residents;
  const where = capitalised(inArea(named(code, asking).inSentence));
  return residents === undefined
    ? []
    : [
        `${where}: ${formatNumber(residents, 0)} people (${terms().census}, added up from neighbourhoods).`,
      ];
}

/** From whom to whom among the councils of a country that has no figure of its own. */
function amongCouncils({ indicator, file }: Held, sex: Sex | null, asking: Asking): string[] {
  const scope = { kinds: [], regions: [], codes: null, inside: null, place: null };
  return sexesAsked(file, sex).flatMap((each) => {
    const ordered = orderedIn(scope, each, file, asking);
    if (!ordered || ordered.figures.length < 2) return [];
    const said = fromToIn(ordered.figures, indicator, asking);
    return [`${capitalised(ordered.many)}${sexIfOne(each, ', ')}, ${ordered.period}: ${said}`];
  });
}

/** Why an area has no figure, and what stands nearest: the average of its councils, its county’s figure, or that of its system; of residents, those of a census. */
export async function whyNoFigure(
  code: string,
  { indicator, file }: Held,
  sex: Sex | null,
  asking: Asking,
): Promise<string[]> {
  const counted = await censusResidents(code, indicator.id, asking);
  if (counted.length > 0) return counted;
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
  const averages = sexesAsked(file, sex).flatMap((each) => {
    const words = averageInWords(code, each, indicator, file, asking);
    return words === null ? [] : [`${capitalised(sexIfOne(each, '', ': '))}${words}`];
  });
  if (code === asking.words.country.code)
    return [why, ...amongCouncils({ indicator, file }, sex, asking)];
  if (ofCounty) return [why, ...figuresInstead([county], { indicator, file }, sex, asking)];
  if (averages.length > 0 || !isOfSystems(file, asking)) return [why, ...averages];
  const systems = systemsOf(code, asking);
  return [why, ...figuresInstead(systems, { indicator, file }, sex, asking)];
}
