import { join } from 'node:path';
import { workedOut, type ClaimRule, type Said } from './claim.ts';
import { figureAt, figuresOf } from './figures-of-kind.ts';
import { themesNamed } from './plan-rules.ts';
import type { Profile, PublicSite, Stated } from './public-site.ts';
import { rowsIn } from './table-rows.ts';

interface Theme {
  id: string;
  indicators: string;
}

/** The theme whose page an address is; null of other pages. */
const themeOfPage = (address: string): string | null =>
  /^\/priorities\/([\w-]+)\/$/.exec(address)?.[1] ?? null;

/** What was read of every system, each once. */
const readOfSystems = ({ profiles }: PublicSite): Stated[] => [
  ...new Map(
    [...profiles.values()].flatMap(({ priorities: { systems } }) =>
      systems.map((stated) => [stated.system.code, stated] as const),
    ),
  ).values(),
];

/** What was read of every board of a council, each once. */
const readOfBoards = ({ profiles }: PublicSite): Stated[] => [
  ...new Map(
    [...profiles.values()].flatMap(({ priorities: { strategy } }) =>
      strategy ? [[strategy.council.code, strategy] as const] : [],
    ),
  ).values(),
];

/** How many of some lists name the theme of the page. */
function naming(all: readonly Stated[], { address }: Said): number {
  const theme = themeOfPage(address);
  return all.filter((stated) => theme !== null && themesNamed(stated).has(theme)).length;
}

/** `In what was read of 42 systems, 31 name it in a list of priorities; 3 more speak of it elsewhere.` */
const namedBySystems: ClaimRule = {
  pattern:
    /^In what was read of (\d+) systems, (?:(\d+) names? it|it was) in (?:a|no) lists? of priorities\b/,
  judge: ([, all, count = '0'], said) => {
    const systems = readOfSystems(said.site);
    const found = naming(systems, said);
    return workedOut(
      systems.length === Number(all) && found === Number(count),
      `the files hold ${systems.length} systems, of which ${found} name it`,
    );
  },
};

/** `69 of them name it in a list of priorities; 28 more speak of it elsewhere.`, of the boards of councils. */
const namedByBoards: ClaimRule = {
  pattern: /\b(?:(\d+) of them names?|[Nn]one of them names) it in a list of priorities\b/,
  judge: ([, count = '0'], said) => {
    const found = naming(readOfBoards(said.site), said);
    return workedOut(found === Number(count), `the files hold ${found} that name it`);
  },
};

/** `For 71 of them a list of priorities was found, …; for 72 only a part; for 10 …`, of the boards of councils. */
const boardsRead: ClaimRule = {
  pattern:
    /^For (\d+) of them a list of priorities was found, .+; for (\d+) only a part; for (\d+) the priorities/,
  judge: ([, found, inPart, notFound], { site }) => {
    const statuses = readOfBoards(site).map(({ reading }) => reading.status);
    const count = (status: string): number => statuses.filter((each) => each === status).length;
    const held = [count('found'), count('in-part'), count('not-found')];
    const isSo = held.join() === [found, inPart, notFound].map(Number).join();
    return isSo ? 'recomputed' : null;
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

/** `No figure is held for England.`: of the indicator over it, in the newest period of systems or councils. */
const noFigureOfCountry: ClaimRule = {
  pattern: /^No figure is held for (.+)\.$/,
  judge: ([, name], { address, block, site }) => {
    if (themeOfPage(address) === null || block.indicator === null) return null;
    if (name !== site.country.name_in_sentence) return null;
    const id = block.indicator;
    const isSo = [...site.profiles.values()].some(({ kind, indicators }) => {
      const newest =
        kind === 'ics' && indicators.find((each) => each.id === id)?.observations.at(-1);
      return newest && figureAt(site.country, id, newest.sex, newest.period) === null;
    });
    const isBare = figuresOf(site.country, id).length === 0;
    return workedOut(isSo || isBare, 'its file holds one for the period of every system');
  },
};

const isSystem = ({ kind }: Profile): boolean => kind === 'ics';

/** Indicators that measure the theme of the page. */
const measuring = ({ address, site }: Said): string[] =>
  rowsIn<Theme>(join(site.data, 'themes.csv'))
    .filter(({ id }) => id === themeOfPage(address))
    .flatMap(({ indicators }) => indicators.split(' | '))
    .filter((id) => id !== '');

/** `… those that took its place have none of their own yet.`, of an open dot: of an indicator that measures the theme. */
const endedSystems: ClaimRule = {
  pattern: /^An open dot is a system that has ended: .+ have none of their own yet\.$/,
  judge: (_, said) => {
    const all = [...said.site.profiles.values()].filter(isSystem);
    const isSo = measuring(said).some((id) => {
      const having = new Set(all.filter((each) => figuresOf(each, id).length > 0));
      const ended = [...having].filter(({ valid_to }) => valid_to !== null);
      const codes = new Set(ended.flatMap(({ successors }) => successors.map(({ code }) => code)));
      return ended.length > 0 && ![...having].some(({ code }) => codes.has(code));
    });
    return workedOut(isSo, 'no ended system has a figure that those after it lack');
  },
};

/** `Where no figure is published for systems, the dots are averages of their local authorities, …` */
const dotsOfAverages: ClaimRule = {
  pattern: /^Where no figure is published for systems, the dots are averages\b/,
  judge: (_, { site }) => {
    const averaged = [...site.profiles.values()].some(
      (each) => isSystem(each) && (each.averages ?? []).length > 0,
    );
    return workedOut(averaged, 'no system has an average');
  },
};

/** `No figures of systems that can be set side by side are held for: Inequality in life expectancy at birth.` */
const noneOfSystems: ClaimRule = {
  pattern: /^No figures of systems that can be set side by side are held for: (.+)\.$/,
  judge: ([, names = ''], { site }) => {
    const all = [...site.profiles.values()];
    const held = all
      .filter(isSystem)
      .flatMap(({ indicators }) =>
        indicators.flatMap(({ id, name }) => (names.includes(name) ? [id] : [])),
      );
    const most = Math.max(
      0,
      ...[...Map.groupBy(held, (id) => id).values()].map((each) => each.length),
    );
    return workedOut(most < 2, `${most} systems have one`);
  },
};

/** What the pages of themes say of who names one, and of the figures that bear on it. */
export const themeRules: readonly ClaimRule[] = [
  namedBySystems,
  namedByBoards,
  boardsRead,
  noFigureOfTheme,
  noFigureOfCountry,
  endedSystems,
  dotsOfAverages,
  noneOfSystems,
];
