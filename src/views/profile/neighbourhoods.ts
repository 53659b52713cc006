import { counted } from '../../words/number.ts';
import { inArea } from '../../areas/in-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { stackKey } from '../../charts/decile-stack.ts';
import { dotsDrawn } from '../../charts/dots-key.ts';
import type { NeighbourhoodMapInput } from '../../charts/neighbourhoods.ts';
import type { ChartWords } from '../../charts/chart.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { mapsUse, neighbourhoodsUse } from '../../profiles/sources-of-area.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { Profile, ProfileNeighbourhoods } from '../../profiles/profile.ts';
import { core20Says, core20Shares, type Core20Shares } from '../../words/core20.ts';
import { terms } from '../../words/terms.ts';

import { deprivationNotHeld, deprivationView, type DeprivationView } from './deprivation.ts';

/** How many residents live in the most deprived neighbourhoods, ready to print. */
export interface Core20 extends Core20Shares {
  /** `94 neighbourhoods`. */
  neighbourhoods: string;
  /** What the map of dots shows, for those who do not see it. */
  mapSummary: string;
  /** What the stack of columns shows, for those who do not see it. */
  stackSummary: string;
}

const neighbourhoodsText = (count: number): string =>
  counted(count, { one: 'neighbourhood', many: 'neighbourhoods' });

/** What the dots show: how many are solid, or that none is. */
function mapText(counts: ProfileNeighbourhoods, areaName: string, country: string): string {
  const [worst = 0] = counts.byDecile;
  const drawn = counts.neighbourhoods === 1 ? 'drawn as a dot' : 'each a dot';
  const most = `in the most deprived tenth of ${country}`;
  const solid =
    worst === 0
      ? `${counts.neighbourhoods === 1 ? 'it is not' : 'none is'} ${most}`
      : `${worst === 1 ? 'the one' : `the ${formatNumber(worst, 0)}`} ${most} ${worst === 1 ? 'is' : 'are'} solid`;
  return `${neighbourhoodsText(counts.neighbourhoods)} ${inArea(areaName)}, ${drawn}; ${solid}.`;
}

/** The Core20 of an area in words (content/methods/neighbourhoods-and-core20.mdx). Names are as in running text. */
export function core20Of(counts: ProfileNeighbourhoods, areaName: string, country: string): Core20 {
  const total = neighbourhoodsText(counts.neighbourhoods);
  const deciles = counts.byDecile.map((count) => formatNumber(count, 0)).join(', ');
  return {
    ...core20Shares({
      residents: counts.residents,
      inFifth: counts.residentsInMostDeprivedFifth,
      inTenth: counts.residentsInMostDeprivedTenth,
    }),
    neighbourhoods: total,
    mapSummary: mapText(counts, areaName, country),
    stackSummary: `Of ${total} ${inArea(areaName)}, from the most deprived tenth to the least: ${deciles}.`,
  };
}

/** The table beside the map: neighbourhoods in each tenth. */
export const decileRows = (counts: ProfileNeighbourhoods): string[][] =>
  counts.byDecile.map((count, place) => [decileName(place + 1), formatNumber(count, 0)]);

function decileName(decile: number): string {
  if (decile === 1) return '1 (most deprived)';
  return decile === 10 ? '10 (least deprived)' : String(decile);
}

/** What is said of the pictures of an area's neighbourhoods, in a file of their own too. */
export function neighbourhoodWords(areaName: string, alt: string) {
  const { census, deprivationIndex } = terms();
  const title = `Neighbourhoods of ${areaName} by tenth of deprivation`;
  return {
    title,
    unit: '',
    alt,
    source: `${deprivationIndex} and residents at ${census}`,
    note: null,
  };
}

/** The sources of a profile from which some of the uses named come, in words. */
const creditsOf = ({ sources }: Profile, wanted: readonly string[]): string =>
  sources
    .filter(({ uses }) => uses.some(({ name }) => wanted.includes(name)))
    .map(creditOf)
    .join('; ');

/** What is said of the map of a profile, which is a file of its own. */
const mapWords = (profile: Profile, alt: string): ChartWords => ({
  ...neighbourhoodWords(profile.nameInSentence, alt),
  source: creditsOf(profile, [neighbourhoodsUse, mapsUse]),
});

/** What is said of the columns of a profile, which are a file of their own. */
function stackWords(
  { counts, country, alt }: { counts: readonly number[]; country: string; alt: string },
  profile: Profile,
): ChartWords {
  const { nameInSentence: name } = profile;
  return {
    ...neighbourhoodWords(name, alt),
    title: `How many neighbourhoods of ${name} are in each tenth of deprivation`,
    source: creditsOf(profile, [neighbourhoodsUse]),
    note: stackKey(counts, ` of ${country}`),
  };
}

/** Where deprivation is: the share of residents in the most deprived neighbourhoods, and a dot for each one. */
export interface NeighbourhoodsView extends Core20 {
  /** How many live in the most deprived of them, in a few words: `53% in the most deprived fifth.` Null for the country, of which that is a fifth. */
  inShort: string | null;
  /** Whether there are so many dots that the map takes more room. */
  isWide: boolean;
  /** Null for the country, which has no map of dots. */
  map: { drawn: NeighbourhoodMapInput; words: ChartWords } | null;
  stack: { counts: readonly number[]; words: ChartWords };
  /** What the picture shows, what stands after each share, what the dots mean, and what to be careful of. */
  says: { lead: string; fifth: string; tenth: string; dots: string; source: string; care: string };
  table: { caption: string; columns: string[]; rows: string[][] };
  /** What its publisher says of the area by each domain; null where nothing is held. */
  deprivation: DeprivationView | null;
  deprivationNotHeld: string | null;
}

function saysOf(
  core20: Core20,
  { counts, country, hasMap }: { counts: readonly number[]; country: string; hasMap: boolean },
): NeighbourhoodsView['says'] {
  const { census, deprivationIndex, healthService, mostDeprivedFifth, neighbourhoodIs } = terms();
  const group = mostDeprivedFifth
    ? ` ${capitalised(healthService)} calls this group “${mostDeprivedFifth}”.`
    : '';
  return {
    lead: hasMap
      ? `Each dot is a neighbourhood. It is ${dotsDrawn(counts)}.`
      : 'Where deprivation is deepest.',
    ...core20Says(core20, { country, census, group }),
    dots: stackKey(counts),
    source: `${deprivationIndex} and residents at ${census}. A neighbourhood is ${neighbourhoodIs}; its dot stands at its middle.`,
    care: 'Not all who live in such places are deprived. Many who are deprived live in other places.',
  };
}

/** The neighbourhoods of an area in words and dots; null where none are counted. */
export function neighbourhoodsView(
  profile: Profile,
  { nameInSentence: country }: Profile,
  map: NeighbourhoodMapInput | null,
): NeighbourhoodsView | null {
  const { neighbourhoods: counts, nameInSentence, kind } = profile;
  if (!counts) return null;
  const core20 = core20Of(counts, nameInSentence, country);
  return {
    ...core20,
    inShort: kind === 'country' ? null : `${core20.fifth} in the most deprived fifth.`,
    isWide: kind === 'ics',
    map: map && { drawn: map, words: mapWords(profile, core20.mapSummary) },
    stack: {
      counts: counts.byDecile,
      words: stackWords({ counts: counts.byDecile, country, alt: core20.stackSummary }, profile),
    },
    says: saysOf(core20, { counts: counts.byDecile, country, hasMap: map !== null }),
    table: {
      caption: `Neighbourhoods by tenth of deprivation in ${country}`,
      columns: ['Tenth', 'Neighbourhoods'],
      rows: decileRows(counts),
    },
    deprivation: deprivationView(profile),
    deprivationNotHeld: deprivationNotHeld(profile),
  };
}
