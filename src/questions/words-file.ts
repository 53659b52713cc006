import type { Area } from '../areas/area.ts';
import type { NeighbourhoodIndex } from '../areas/neighbourhoods.ts';
import { population, populationUnder16 } from '../indicators/life-indicators.ts';
import { latestOf } from '../indicators/series.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Materials } from '../indicators/materials.ts';
import type {
  AreaGroupRow,
  AreaKind,
  IndicatorRow,
  Polarity,
  ThemeRow,
} from '../tables/edition.ts';
import type { Vocabulary } from '../tables/vocabulary.ts';
import { terms } from '../words/terms.ts';
import type { FindIndexFile } from '../search/find-index.ts';
import { methodAddress } from './methods-file.ts';
import { packedCodes } from './packed-codes.ts';
import { plainName } from '../search/order-results.ts';

/** What is measured, as far as a question can be about it. */
export interface AskedIndicator {
  id: string;
  name: string;
  short: string;
  unit: IndicatorRow['unit'];
  decimals: number;
  polarity: Polarity;
  group: IndicatorRow['group'];
  /** Periods that no trend takes in; left out where there are none. */
  leftOut?: string[];
  /** Everyday words beside its names, in plain letters, with `|` between. */
  words: string;
  /** Words that lead to it only where no indicator has them among its everyday words. */
  loose: string;
}

/** Regions that are spoken of by a name without a page: `members` are the names of those it is made of. */
export interface AskedRegion {
  name: string;
  words: string;
  members: string[];
}

/** Councils that are spoken of by a name without a page; their codes as `packedCodes` writes them. */
export interface AskedGroup {
  name: string;
  words: string;
  codes: string;
}

/** Something that is asked for and not held, as far as it is told of one who asks: `/answers/not-held.json`, in the order of the words. */
export interface NotHeld {
  subject: string;
  indicators: string[];
  /** Codes of areas that a part of the country which is none lies in, and names of regions; left out where there are none. */
  areas?: string[];
  regions?: string[];
}

/** What `/answers/words.json` holds: the words in which an edition is asked, in lists with `|` between. */
export interface WordsFile {
  country: { code: string; name: string; path: string };
  indicators: AskedIndicator[];
  regions: AskedRegion[];
  /** Codes of regions by name. */
  regionCodes: Record<string, string>;
  groups: AskedGroup[];
  kinds: { kinds: AreaKind[]; words: string }[];
  /** By which end of which indicator they ask for, `lowest smoking`: phrases. */
  superlatives: Record<string, string>;
  /** By which way of which indicator they speak of, `up smoking`: phrases. */
  comparatives: Record<string, string>;
  /** Words for children, the indicators meant of them in the place of others, and those that are of them alone. */
  children: { words: string; inPlaceOf: Record<string, string>; only: string[] };
  /** Pages of methods; their titles are in `/answers/methods.json`. */
  methods: { path: string; words: string }[];
  planWords: string;
  /** What is asked for and not held. */
  notHeld: { words: string; themes: string[] }[];
  themes: { id: string; name: string }[];
}

/** The words of an edition beside its names. */
export interface Words extends WordsFile {
  /** Of the areas with a page. */
  kindByCode: ReadonlyMap<string, AreaKind>;
}

/** The words with what the names tell of areas. */
export const withNames = (file: WordsFile, { areas }: FindIndexFile): Words => ({
  ...file,
  kindByCode: new Map(areas.map(({ code, areaKind }) => [code, areaKind])),
});

/** What `/answers/areas.json` holds, by code of an area with a page. */
export type AreasFile = Record<
  string,
  {
    /** Codes of those most like it, the most alike first. */
    like?: string[];
    /** How it began, changed or ended. */
    note?: string;
    /** Codes of those that took over from it. */
    next?: string[];
    /** Its last day, `2026-03-31`, of one that ended. */
    until?: string;
    /** Residents of its neighbourhoods at the census, of one of which no estimate is held. */
    residents?: number;
  }
>;

interface Setting extends Materials {
  vocabulary: Vocabulary;
  /** Titles of the pages of methods, by the name of the file. */
  methodTitles: ReadonlyMap<string, string>;
  tables: { areaGroups: readonly AreaGroupRow[]; themes: readonly ThemeRow[] };
}

const unique = (words: readonly string[]): string[] => [...new Set(words.map(plainName))];

const joined = (words: readonly string[]): string => [...new Set(words)].join('|');

/** How many of those most alike are told. */
const likeTold = 5;

function indicatorOf(indicator: Indicator, words: readonly string[]): AskedIndicator {
  const { id, name, shortName, unit, decimals, polarity, group, otherWords } = indicator;
  const leftOut = indicator.leftOutOfTrends;
  const names = unique([name, shortName]);
  const own = unique(words).filter((word) => !names.includes(word));
  const loose = unique(otherWords).filter((word) => ![...names, ...own].includes(word));
  return {
    id,
    name,
    short: shortName,
    unit,
    decimals,
    polarity,
    group,
    ...(leftOut.length > 0 && { leftOut }),
    words: joined(own),
    loose: joined(loose),
  };
}

/** In the order of the vocabulary, by which the first of several that bear a word is meant; then the others. */
function indicatorsOf({ indicators, vocabulary }: Setting): AskedIndicator[] {
  const ids = new Set([...Object.keys(vocabulary.indicators), ...indicators.keys()]);
  return [...ids].flatMap((id) => {
    const indicator = indicators.get(id);
    return indicator ? [indicatorOf(indicator, vocabulary.indicators[id] ?? [])] : [];
  });
}

function regionsOf({ areas, vocabulary }: Setting): AskedRegion[] {
  const ofOne = areas.regions.map(({ name, nameInSentence }) => ({
    name: nameInSentence,
    words: joined(unique([name, `${name} region`, ...(vocabulary.regions[name] ?? [])])),
    members: [name],
  }));
  const ofSeveral = Object.entries(vocabulary.wider_regions).map(([name, { words, regions }]) => ({
    name,
    words: joined(unique(words)),
    members: regions,
  }));
  return [...ofOne, ...ofSeveral];
}

const groupsOf = ({ tables }: Setting): AskedGroup[] =>
  [...Map.groupBy(tables.areaGroups, ({ name }) => name)].map(([name, rows]) => ({
    name,
    words: joined(unique([name, ...(rows[0]?.otherNames ?? [])])),
    codes: packedCodes(rows.map(({ areaCode }) => areaCode)),
  }));

const councilKinds = ['county', 'unitary', 'metropolitan', 'london-borough', 'district'] as const;

/** Each kind by its names in the terms and those of the vocabulary, and councils of every kind. */
function kindsOf({ vocabulary }: Setting): WordsFile['kinds'] {
  const { kinds, localAuthority, councilArea } = terms();
  const named = ({ one, many, short, shortMany, alone }: (typeof kinds)['ics']): string[] =>
    unique([one, many, short, shortMany, alone].map((each) => each.replace(/\s*\([^()]*\)/, '')));
  const all = [...named(localAuthority), ...named(councilArea)];
  const ofKind = (['region', 'ics', ...councilKinds] as const).map((kind) => ({
    kinds: [kind],
    words: joined(
      [...named(kinds[kind]), ...(vocabulary.kinds[kind] ?? [])].filter(
        (word) => !all.includes(word),
      ),
    ),
  }));
  return [...ofKind, { kinds: [...councilKinds], words: joined([...all, 'council', 'councils']) }];
}

/** Of children alone are the shares and rates of those under 16. */
const childrenOf = ({ vocabulary, indicators }: Setting): WordsFile['children'] => ({
  words: joined(vocabulary.children.words),
  inPlaceOf: vocabulary.children.in_place_of,
  only: [...indicators.values()]
    .filter(({ averageBy, id }) => averageBy === 'under-16' || id === populationUnder16)
    .map(({ id }) => id),
});

/** Phrases by what they ask for, which is said once for all of them. */
const byAsked = <Asked extends { indicator: string }>(
  phrases: Record<string, Asked>,
  wordOf: (asked: Asked) => string,
): Record<string, string> =>
  Object.fromEntries(
    [
      ...Map.groupBy(Object.entries(phrases), ([, asked]) => `${wordOf(asked)} ${asked.indicator}`),
    ].map(([asked, all]) => [asked, joined(all.map(([phrase]) => phrase))]),
  );

const methodsOf = ({ vocabulary, methodTitles }: Setting): WordsFile['methods'] =>
  Object.entries(vocabulary.methods).flatMap(([name, words]) => {
    const title = methodTitles.get(name);
    return title === undefined ? [] : [{ path: methodAddress(name), words: joined(words) }];
  });

/** The words of an edition for those who ask it, from its tables and its vocabulary. */
export function wordsFile(setting: Setting): WordsFile {
  const { areas, vocabulary, tables } = setting;
  const { country } = areas;
  return {
    country: { code: country.code, name: country.nameInSentence, path: country.path ?? '' },
    indicators: indicatorsOf(setting),
    regions: regionsOf(setting),
    regionCodes: Object.fromEntries(areas.regions.map(({ name, code }) => [name, code])),
    groups: groupsOf(setting),
    kinds: kindsOf(setting),
    superlatives: byAsked(vocabulary.superlatives, ({ end }) => end),
    comparatives: byAsked(vocabulary.comparatives, ({ way }) => way),
    children: childrenOf(setting),
    methods: methodsOf(setting),
    planWords: joined(vocabulary.plan_words),
    notHeld: vocabulary.not_held.map(({ words, themes }) => ({ words: joined(words), themes })),
    themes: tables.themes.map(({ id, name }) => ({ id, name })),
  };
}

/** What is told of each thing that is not held, in the order of the words. */
export const notHeldFile = ({ not_held: notHeld }: Vocabulary): NotHeld[] =>
  notHeld.map(({ subject, indicators, areas, regions }) => ({
    subject,
    indicators,
    ...(areas.length > 0 && { areas }),
    ...(regions.length > 0 && { regions }),
  }));

/** Census residents of an area, where its page prints them for want of an estimate. */
function censusResidents(
  { code }: Area,
  { indicators, neighbourhoods }: Pick<AreasTold, 'indicators' | 'neighbourhoods'>,
): number | undefined {
  const estimates = indicators.get(population)?.series.of(code, 'persons') ?? [];
  return latestOf(estimates) ? undefined : neighbourhoods.countsOf(code)?.residents;
}

interface AreasTold extends Materials {
  neighbourhoods: NeighbourhoodIndex;
}

/** Of every area with a page those most like it, how it changed, and its residents where only a census counts them. */
export const areasFile = ({ areas, ...counted }: AreasTold): AreasFile =>
  Object.fromEntries(
    areas.withPage.map((area) => {
      const residents = censusResidents(area, counted);
      const like = areas.similarTo(area).slice(0, likeTold);
      const next = areas.successorsOf(area);
      return [
        area.code,
        {
          ...(like.length > 0 && { like: like.map(({ code }) => code) }),
          ...(area.changeNote && { note: area.changeNote }),
          ...(next.length > 0 && { next: next.map(({ code }) => code) }),
          ...(area.validTo !== null && { until: area.validTo }),
          ...(residents !== undefined && { residents }),
        },
      ];
    }),
  );
