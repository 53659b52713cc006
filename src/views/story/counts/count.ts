import { councilNeighbourhoods, isWellOff, pockets } from '../../../areas/pockets.ts';
import { councilsWithin, figuresOf, tiers } from '../../../gaps/councils.ts';
import { compareWithCountry } from '../../../indicators/comparison.ts';
import type { Indicator } from '../../../indicators/indicator.ts';
import type { Published } from '../../../indicators/series.ts';
import { publishedCounts, systemsWithTheme } from '../../../priorities/published-counts.ts';
import { tablesOfSystems } from '../../../priorities/tables-of-systems.ts';
import { countWords } from '../../../words/number.ts';
import { boardCounts } from './count-boards.ts';
import { chosenMoves } from './count-gaps.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';

type Side = 'above' | 'below' | 'better' | 'worse' | 'similar';

/** Whether a figure stands so to another: by the two alone, or by the test that is held. */
const standsSo = (side: Side, own: Published, than: Published, indicator: Indicator): boolean => {
  if (side === 'above') return own.value > than.value;
  if (side === 'below') return own.value < than.value;
  return compareWithCountry(indicator, own, than).result === side;
};

/**
 * Councils inside an area with a figure; with `than` only those that stand so to that area: `above` and
 * `below` by the figures alone; `better`, `worse` and `similar`, against the country, by the held test.
 */
function councils(read: StoryAttributes, material: StoryMaterial): number {
  const indicator = read.indicator();
  const within = councilsWithin(read.area('within'), read.oneOf('tier', tiers), material.areas);
  const sex = read.sex(indicator, material.areas.country);
  const held = figuresOf(within, indicator, sex, read.optional('period'));
  const side = read.oneOf('side', ['either', 'above', 'below', 'better', 'worse', 'similar']);
  if (side === 'either') return held.length;
  const area = read.area('than');
  if (side !== 'above' && side !== 'below' && area.kind !== 'country') {
    const fix = `Write than="${material.areas.country.code}", or side="above" or side="below".`;
    throw new StoryFault(indicator.id, `is tested against the country, not ${area.name}`, fix);
  }
  const than = read.figure(indicator, area, sex);
  return held.filter(({ figure }) => standsSo(side, figure, than, indicator)).length;
}

/** Councils in which no neighbourhood is in the most deprived fifth of the country. */
const withoutDeprived = (material: StoryMaterial): number =>
  councilNeighbourhoods(material).filter(({ counts }) => counts.residentsInMostDeprivedFifth === 0)
    .length;

/** One answer for each word of `of`. */
const counts = {
  councils,
  gaps: (read: StoryAttributes, material: StoryMaterial) => chosenMoves(read, material).length,
  pockets: (_: StoryAttributes, material: StoryMaterial) => pockets(material).length,
  'well-off-councils': (_: StoryAttributes, material: StoryMaterial) =>
    councilNeighbourhoods(material).filter(isWellOff).length,
  'councils-without-deprived-fifth': (_: StoryAttributes, material: StoryMaterial) =>
    withoutDeprived(material),
  'neighbourhood-councils': (_: StoryAttributes, material: StoryMaterial) =>
    councilNeighbourhoods(material).length,
  neighbourhoods: (read: StoryAttributes, { neighbourhoods }: StoryMaterial) =>
    neighbourhoods.of(read.area('within').code).length,
  'most-deprived-neighbourhoods': (read: StoryAttributes, { neighbourhoods }: StoryMaterial) =>
    neighbourhoods.of(read.area('within').code).filter((row) => row.imdDecile === 1).length,
  'residents-in-most-deprived-tenth': (read: StoryAttributes, { neighbourhoods }: StoryMaterial) =>
    neighbourhoods.countsOf(read.area('within').code)?.residentsInMostDeprivedTenth ?? 0,
  'systems-with-theme': (read: StoryAttributes, { tables }: StoryMaterial) =>
    systemsWithTheme(read.theme(), tablesOfSystems(tables)).size,
  ...boardCounts,
} as const;

type Counted = keyof typeof counts | keyof typeof publishedCounts;

const known = ['of', 'within', 'than', 'side', 'tier', 'indicator', 'sex', 'period'];

/** What a count may be told by. */
export const countAttributes: readonly string[] = [...known, 'result', 'theme'];

/** The number that the attributes ask for. */
export function countNumber(read: StoryAttributes, material: StoryMaterial): number {
  const words = [...Object.keys(counts), ...Object.keys(publishedCounts)] as Counted[];
  const of = read.mustBeOneOf('of', words);
  return of in publishedCounts
    ? publishedCounts[of as keyof typeof publishedCounts](tablesOfSystems(material.tables))
    : counts[of as keyof typeof counts](read, material);
}

/**
 * `<Count of … start? />`: how many there are of something, in words below ten and in figures from
 * there; `start="yes"` at the start of a sentence. What each `of` takes is in content/README.md.
 */
export function countOf(given: Attributes, material: StoryMaterial): string {
  const read = new StoryAttributes('Count', given, [...countAttributes, 'start'], material);
  return countWords(countNumber(read, material), read.oneOf('start', ['no', 'yes']) === 'yes');
}
