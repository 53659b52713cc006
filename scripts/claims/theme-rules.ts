import { kindNamed } from './kind-names.ts';
import { join } from 'node:path';
import { sexSaid, workedOut, type ClaimRule, type Said } from './claim.ts';
import { figureAt, figuresOf } from './figures-of-kind.ts';
import { themesNamed } from './plan-rules.ts';
import type { Profile, PublicSite, Stated } from './public-site.ts';
import { remembered } from './remember.ts';
import { rowsIn } from './table-rows.ts';

interface Theme {
  id: string;
  indicators: string;
}

/** The theme whose page an address is; null of other pages. */
const themeOfPage = (address: string): string | null =>
  /^\/priorities\/([\w-]+)\/$/.exec(address)?.[1] ?? null;

const isSystem = ({ kind }: Profile): boolean => kind === 'ics';

/** What was read of a system or a board, by its code. */
type Read = Stated & { code: string };

/** What was read of every system, each once: on its own page, where there is one, with every list. */
const readOfSystems = ({ profiles }: PublicSite): Read[] => [
  ...new Map(
    [...profiles.values()]
      .toSorted((a, b) => Number(isSystem(a)) - Number(isSystem(b)))
      .flatMap(({ priorities: { systems } }) =>
        systems.map(({ system: { code }, ...stated }) => [code, { ...stated, code }] as const),
      ),
  ).values(),
];

/** What was read of every board of a council, each once. */
const readOfBoards = ({ profiles }: PublicSite): Read[] => [
  ...new Map(
    [...profiles.values()].flatMap(({ priorities: { strategy } }) =>
      strategy
        ? [[strategy.council.code, { ...strategy, code: strategy.council.code }] as const]
        : [],
    ),
  ).values(),
];

/** Themes of the targets of a system or a board, those that are shown and not counted among them. */
const themesOfTargets = remembered(({ profiles }: PublicSite, code): string[] =>
  [...profiles.values()]
    .flatMap(({ progress: { strategy, systems } }) => [
      ...(strategy?.council.code === code ? strategy.targets : []),
      ...systems.filter(({ system }) => system.code === code).flatMap(({ targets }) => targets),
    ])
    .flatMap(({ themes, confidence }) => (confidence === 'low' ? [] : themes)),
);

/** How many name the theme of the page in a list, and how many more speak of it elsewhere. */
function onTheme(all: readonly Read[], { address, site }: Said): [number, number] {
  const theme = themeOfPage(address);
  if (theme === null) return [0, 0];
  const [naming = [], others = []] = [true, false].map((isNamed) =>
    all.filter((stated) => themesNamed(stated).has(theme) === isNamed),
  );
  const speaking = others.filter(({ themes = [], code }) =>
    [...themes, ...themesOfTargets(site, code)].includes(theme),
  );
  return [naming.length, speaking.length];
}

/** How many speak of the theme elsewhere, by what follows in the sentence: `3 more speak of it elsewhere.` */
const elsewhereIn = (sentence: string): number =>
  Number(/(\d+) (?:[a-z ]+ )?speaks? of it elsewhere\.$/.exec(sentence)?.[1] ?? 0);

/** `In what was read of 42 systems, 31 name it in a list of priorities. 3 more speak of it elsewhere.` */
const namedBySystems: ClaimRule = {
  pattern:
    /^In what was read of (\d+) ([^,]+), (?:(\d+) names? it|it was) in (?:a|no) lists? of priorities\b/,
  judge: ([, all, called = '', count = '0'], said) => {
    if (called !== 'systems' && kindNamed(said.site, called) !== 'ics') return null;
    const systems = readOfSystems(said.site);
    const [found, more] = onTheme(systems, said);
    return workedOut(
      systems.length === Number(all) &&
        found === Number(count) &&
        more === elsewhereIn(said.sentence),
      `the files hold ${systems.length} systems, of which ${found} name it and ${more} more speak of it`,
    );
  },
};

/** `69 of them name it in a list of priorities. 28 more speak of it elsewhere.`, `Of 153 readings of boards, 3 speak of it elsewhere.`, of the boards of councils. */
const namedByBoards: ClaimRule = {
  pattern:
    /\b(?:(?:(\d+) of them names?|[Nn]one of them names|readings? of [^,.]+, (\d+) names?) it in a list of priorities\b|readings? of [^,.]+, \d+ speaks? of it elsewhere\.)/,
  judge: ([, ofThem, count = ofThem ?? '0'], said) => {
    const [found, more] = onTheme(readOfBoards(said.site), said);
    return workedOut(
      found === Number(count) && more === elsewhereIn(said.sentence),
      `the files hold ${found} that name it and ${more} more that speak of it`,
    );
  },
};

const readOf = [readOfSystems, readOfBoards];

/** Three sentences that are true together: each count is of what was found for the same systems, or boards. */
const allReadings =
  /For (\d+) of them a list of priorities was found\. For (\d+) only a part was found\. For (\d+) the priorities/g;

/** `For 71 of them a list of priorities was found. For 72 only a part was found. For 10 …`, of all systems or of all boards. */
const readingsCounted: ClaimRule = {
  pattern:
    /^For \d+ (?:of them a list of priorities was found|only a part was found|the priorities now in force were not found)\.$/,
  judge: ([sentence], { block, site }) => {
    const [, ...said] =
      [...block.text.matchAll(allReadings)].find(([all]) =>
        `${all} now in force were not found.`.includes(sentence),
      ) ?? [];
    const held = readOf.map((of) => {
      const statuses = of(site).map(({ reading }) => reading.status);
      return ['found', 'in-part', 'not-found']
        .map((status) => statuses.filter((each) => each === status).length)
        .join();
    });
    return workedOut(held.includes(said.join()), `the files count ${held.join(' or ')}`);
  },
};

/** What was found of one system or board, where one alone was read. */
const foundOfOne: Readonly<Record<string, string>> = {
  'A list of priorities was found.': 'found',
  'Only a part of a list of priorities was found.': 'in-part',
  'The priorities now in force were not found.': 'not-found',
};

/** `Only a part of a list of priorities was found.`, of the one system or board that was read. */
const foundForOne: ClaimRule = {
  pattern:
    /^(?:A|Only a part of a) list of priorities was found\.$|^The priorities now in force were not found\.$/,
  judge: ([sentence], { address, site }) => {
    if (!address.startsWith('/priorities/')) return null;
    const isSo = readOf
      .map((of) => of(site))
      .some((all) => all.length === 1 && all[0]!.reading.status === foundOfOne[sentence]);
    return workedOut(isSo, 'more than one was read, or its reading says otherwise');
  },
};

/** `The one list was read only in part.`, of all systems or of all boards. */
const theOneList: ClaimRule = {
  pattern: /^The one list was read only in part\.$/,
  judge: (_, { site }) => {
    const held = readOf.map((of) => of(site).flatMap(({ lists }) => lists.map(({ read }) => read)));
    return workedOut(
      held.some(([read, ...more]) => read === 'in-part' && more.length === 0),
      `the files have lists that were read ${held.map(String).join(' or ')}`,
    );
  },
};

/** `Of 130 lists, 27 were read only in part.`, of all systems or of all boards. */
const listsCounted: ClaimRule = {
  pattern: /^Of (\d+) lists, (\d+) (?:was|were) read only in part\./,
  judge: ([, ...said], { site }) => {
    const held = readOf.map((of) => {
      const lists = of(site).flatMap((stated) => stated.lists);
      return [lists.length, lists.filter(({ read }) => read === 'in-part').length].join();
    });
    return workedOut(held.includes(said.join()), `the files count ${held.join(' or ')}`);
  },
};

/** `No figure on dementia … is held in this edition.`: the theme is measured by no indicator. */
const noFigureOfTheme: ClaimRule = {
  pattern: /^No figure on .+ is held in this edition\.$/,
  judge: (_, { address, site }) => {
    const theme = rowsIn<Theme>(join(site.data, 'themes.csv')).find(
      ({ id }) => id === themeOfPage(address),
    );
    return theme
      ? workedOut(theme.indicators === '', `it is measured by ${theme.indicators}`)
      : null;
  },
};

/** Indicators that measure the theme of the page. */
const measuring = ({ address, site }: Said): string[] =>
  rowsIn<Theme>(join(site.data, 'themes.csv'))
    .filter(({ id }) => id === themeOfPage(address))
    .flatMap(({ indicators }) => indicators.split(' | '))
    .filter((id) => id !== '');

/** The sexes that the title of a picture is of: `Life expectancy at birth, men`; any where it names none. */
const sexesOfTitle = (title: string): string[] => {
  const named = / (women|men)$/.exec(title)?.[1];
  if (named === undefined) return ['female', 'male', 'persons'];
  return [sexSaid(named)];
};

/** Where and when a system has a figure of an indicator, its own or the average of its councils. */
const ofSystems = ({ profiles }: PublicSite, id: string) =>
  [...profiles.values()]
    .filter(isSystem)
    .flatMap((system) => [
      ...figuresOf(system, id).map(({ sex, period }) => ({ system, sex, period, isOwn: true })),
      ...(system.averages ?? [])
        .filter(({ indicator_id }) => indicator_id === id)
        .flatMap(({ sex, periods }) =>
          periods.flatMap(({ period, value }) =>
            value === null ? [] : [{ system, sex, period, isOwn: false }],
          ),
        ),
    ]);

/** `No figure is held for England.`: of the picture over it, in the newest period that systems have for its sex. */
const noFigureOfCountry: ClaimRule = {
  pattern: /^No figure is held for (.+)\.$/,
  judge: ([, name], { address, block, site }) => {
    const { indicator, heading } = block;
    if (themeOfPage(address) === null || indicator === null) return null;
    if (name !== site.country.name_in_sentence) return null;
    const drawn = ofSystems(site, indicator);
    const isSo = sexesOfTitle(heading).some((sex) => {
      const periods = drawn.filter((each) => each.sex === sex).map(({ period }) => period);
      const newest = periods.toSorted().at(-1);
      return newest !== undefined && figureAt(site.country, indicator, sex, newest) === null;
    });
    return workedOut(isSo, 'its file holds one for the newest period of systems');
  },
};

/** `Where no figure is published for systems, the dots are averages of their councils, …`: of what measures the theme. */
const dotsOfAverages: ClaimRule = {
  pattern: /^Where no figure is published for systems, the dots are averages\b/,
  judge: (_, said) => {
    const isSo = measuring(said).some((id) => {
      const drawn = ofSystems(said.site, id);
      return drawn.length > 0 && drawn.every(({ isOwn }) => !isOwn);
    });
    return workedOut(isSo, 'nothing that measures the theme is held as averages alone');
  },
};

/** `No figures of systems that can be set side by side are held for: Inequality in life expectancy at birth.`: none of two systems in one period. */
const noneOfSystems: ClaimRule = {
  pattern: /^No figures of systems that can be set side by side are held for: /,
  judge: ([opening], said) => {
    // Names are left out of a sentence before it is judged; the block has them.
    const [names = ''] = said.block.text.split(opening)[1]?.split(/\.(?: |$)/) ?? [];
    const measures = new Set(measuring(said));
    const named = [...said.site.profiles.values()].flatMap(({ indicators }) =>
      indicators.filter(({ id, name }) => measures.has(id) && names.split('; ').includes(name)),
    );
    const ids = new Map(named.map(({ id, name }) => [name, id]));
    const unknown = names.split('; ').find((name) => !ids.has(name));
    if (unknown !== undefined) return { against: `${unknown} does not measure the theme` };
    const units = rowsIn<{ id: string; unit: string }>(join(said.site.data, 'indicators.csv'));
    const areCounts = (id: string): boolean =>
      units.some((each) => each.id === id && each.unit.startsWith('people'));
    const beside = [...ids].find(
      ([, id]) =>
        // A larger system has more people, whatever its health: counts are not set side by side.
        !areCounts(id) &&
        [...Map.groupBy(ofSystems(said.site, id), ({ sex, period }) => sex + period).values()].some(
          (drawn) => drawn.length > 1,
        ),
    );
    return workedOut(beside === undefined, `two systems have ${beside?.[0]} in one period`);
  },
};

/** What the pages of themes say of who names one, and of the figures that bear on it. */
export const themeRules: readonly ClaimRule[] = [
  namedBySystems,
  namedByBoards,
  readingsCounted,
  listsCounted,
  foundForOne,
  theOneList,
  noFigureOfTheme,
  noFigureOfCountry,
  dotsOfAverages,
  noneOfSystems,
];
