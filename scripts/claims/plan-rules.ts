import { join } from 'node:path';
import { profilesMeant, workedOut, type ClaimRule } from './claim.ts';
import { figuresOf, isInForce } from './figures-of-kind.ts';
import type { Profile, PublicSite, Stated } from './public-site.ts';
import { rowsIn } from './table-rows.ts';
import { targetsApart } from './targets-apart.ts';

/** What boards and systems of an area state. */
const statedIn = ({ priorities: { strategy, systems } }: Profile): Stated[] => [
  ...(strategy ? [strategy] : []),
  ...systems,
];

/** The lists of boards and systems of an area. */
export const listsIn = (profile: Profile) => statedIn(profile).flatMap(({ lists }) => lists);

/** Whether a list speaks for its area: it has not ended, and is not known as a draft alone. */
const isCounted = ({ standing }: { standing: string | null }): boolean =>
  standing !== 'ended' && standing !== 'draft';

const countedIn = (profile: Profile) => listsIn(profile).filter(isCounted);

/** `A list no longer in use: Two aims`, `No longer in use when we read of it.`: of a list that has ended, by its name where it is told. */
const noLongerInUse: ClaimRule = {
  pattern: /^(?:A list no longer in use: (.+)|No longer in use when we read of it\.)$/,
  judge: ([, named], { profile }) =>
    workedOut(
      listsIn(profile).some(
        ({ name, standing }) => standing === 'ended' && (named === undefined || name === named),
      ),
      'the file holds no such list that has ended',
    ),
};

/** `Only part was found.`, of one reading. */
const partFound: ClaimRule = {
  pattern: /^Only part was found\.$/,
  judge: (_, { profile }) =>
    workedOut(
      statedIn(profile).some(({ reading }) => reading.status === 'in-part'),
      'every reading found the whole, or nothing',
    ),
};

/** Whose plans an area’s file holds that were read in part: so the reading says, or a list that speaks for it. */
const readInPart = ({ priorities: { strategy, systems } }: Profile): string[] =>
  [
    ...(strategy
      ? [{ ...strategy, whose: `the board of ${strategy.council.name_in_sentence}` }]
      : []),
    ...systems.map((each) => ({ ...each, whose: each.system.name_in_sentence })),
  ]
    .filter(
      ({ reading: { status }, lists }) =>
        status === 'in-part' ||
        (status === 'found' && lists.some((list) => isCounted(list) && list.read === 'in-part')),
    )
    .map(({ whose }) => whose);

/** `Only part was read: the board of Blackpool; Kent and Medway.`: all of them, and nobody else. */
const whoseInPart: ClaimRule = {
  pattern: /^Only part was read: (.+)\.$/,
  judge: ([, names = ''], { profile }) => {
    const inPart = readInPart(profile);
    const left = inPart.reduce((rest, whose) => rest.replace(whose, ''), names);
    return workedOut(
      inPart.every((whose) => names.includes(whose)) &&
        !/[a-z]{4}/.test(left.replace(/\band\b/g, '')),
      `read in part: ${inPart.join('; ') || 'nobody'}`,
    );
  },
};

/** `We did not read all that the two published, in final words …` */
const listsNotWhole: ClaimRule = {
  pattern:
    /^We did not read all that the two published, in final words and on pages that we trust\b/,
  judge: (_, { profile }) =>
    workedOut(
      statedIn(profile).some(({ reading }) => reading.status !== 'found') ||
        countedIn(profile).some(
          (list) =>
            list.read !== 'whole' ||
            list.is_draft !== false ||
            list.priorities.some(({ confidence }) => confidence === 'low'),
        ),
      'both lists are whole and final, and nothing else is unread',
    ),
};

/** `Its words fit none of our themes, so no figure is set beside it.` */
const noTheme: ClaimRule = {
  pattern: /^Its words fit none of our themes\b/,
  judge: (_, { profile }) =>
    workedOut(
      listsIn(profile).some(({ priorities }) =>
        priorities.some(({ themes }) => themes.length === 0),
      ),
      'every priority of the file has a theme',
    ),
};

interface Theme {
  id: string;
  name: string;
  indicators: string;
}

/** The themes of the edition. */
export const themesOf = ({ data }: PublicSite): Theme[] => rowsIn(join(data, 'themes.csv'));

/** `No figure held here is about its theme.`: of a priority whose themes are measured by nothing that the area has. */
const noBearing: ClaimRule = {
  pattern: /^No figure held here is about (?:its|this) themes?\.$/,
  judge: (_, { profile, site }) => {
    const isHeld = (id: string) =>
      figuresOf(profile, id).length > 0 ||
      (profile.averages ?? []).some(({ indicator_id }) => indicator_id === id);
    const measured = new Map(
      themesOf(site).map(({ id, indicators }) => [id, indicators.split(' | ')]),
    );
    const isBare = (id: string) => !(measured.get(id) ?? []).some(isHeld);
    const isSo = listsIn(profile).some(({ priorities }) =>
      priorities.some(({ themes }) => themes.length > 0 && themes.every(isBare)),
    );
    return workedOut(isSo, 'every priority has a theme of which a figure is held');
  },
};

/** Themes that the lists of a system, or of a board, name on pages to be trusted. */
export const themesNamed = ({ lists }: Stated): Set<string> =>
  new Set(
    lists
      .filter(isCounted)
      .flatMap(({ priorities }) => priorities)
      .filter(({ confidence }) => confidence !== 'low')
      .flatMap(({ themes }) => themes),
  );

/** `Of the two, only Cheshire East names “Workforce”.`: of its board and its system. */
const onlyOne: ClaimRule = {
  pattern: /^Of the two, only (.+) names /,
  judge: ([opening, name], { profile, site, block }) => {
    const at = block.text.indexOf(opening);
    const said = /^[^.]*\./.exec(block.text.slice(at))?.[0] ?? '';
    const named = [...said.matchAll(/“([^”]+)”/g)].map(([, theme]) => theme);
    const names = new Map(themesOf(site).map((theme) => [theme.id, theme.name]));
    const { strategy, systems } = profile.priorities;
    const isSo = systems.some((system) => {
      if (!strategy) return false;
      if ([strategy, system].some(({ reading }) => reading.status !== 'found')) return false;
      const isBoard = strategy.council.name_in_sentence === name;
      if (!isBoard && system.system.name_in_sentence !== name) return false;
      const [own, other] = [strategy, system].map(themesNamed) as [Set<string>, Set<string>];
      const only = isBoard ? own.difference(other) : other.difference(own);
      return named.every((theme) => [...only].some((id) => names.get(id) === theme));
    });
    return workedOut(isSo && named.length > 0, 'the other names one of them too, or it does not');
  },
};

/** `Among the themes that its priorities name is “Work”. For it, no target with a number, a measure and a year was found in what was read.` */
const noMeasurable: ClaimRule = {
  pattern:
    /^For (?:it|these), no target with a number, a measure and a year was found in what was read\.$/,
  judge: (_, { profile }) => {
    const isSo = profile.progress.systems.some(({ targets, themes_without_target: without }) =>
      without.length === 0
        ? false
        : targets.every(
            ({ value, target_year: year, themes, is_counted: counted }) =>
              value === null ||
              year === null ||
              !counted ||
              !themes.some((id) => without.includes(id)),
          ),
    );
    return workedOut(isSo, 'a target with a number and a year is of one of them');
  },
};

/** `No priorities of Central East itself were found in what was read.` */
const noneOfItself: ClaimRule = {
  pattern: /^No priorities of (.+) itself were found in what was read\.$/,
  judge: ([, name], { profile }) => {
    // A system may bear the name of the one before it: they are told apart by their codes.
    const shown = profile.priorities.systems.filter(
      ({ shown_for: of }) => of.name_in_sentence === name,
    );
    const own = shown.filter(
      ({ system, shown_for: of, lists }) => system.code === of.code && lists.length > 0,
    );
    return workedOut(shown.length > 0 && own.length === 0, 'the file holds a list of it');
  },
};

/** Why the file gives a target no verdict, by the words that say so. */
const reasons: readonly [RegExp, string][] = [
  [/no starting figure with its year was found/, 'no-baseline'],
  [/no figure of that year or a later one is held/, 'year-not-held'],
  [/no range is held/, 'no-range'],
];

const targetReason: ClaimRule = {
  pattern:
    /no starting figure with its year was found|no figure of that year or a later one is held|; no range is held, so|on course: no range is held/,
  judge: ([found], said) => {
    const reason = reasons.find(([words]) => words.test(found))?.[1];
    const targets = profilesMeant(said).flatMap(targetsApart).flat();
    return workedOut(
      targets.some(({ years }) => years.some((year) => year.reason === reason)),
      `no target of the file is judged so`,
    );
  },
};

/** `Only 9,000 people live in City of London, so …`: by the newest count of them. */
const fewPeople: ClaimRule = {
  pattern: /^Only ([\d,]+) people live /,
  judge: ([, count = ''], { profile, site }) => {
    const of = (area: Profile): number | null =>
      figuresOf(area, 'population').findLast(({ sex }) => sex === 'persons')?.value ?? null;
    const own = of(profile);
    const all = [...site.profiles.values()]
      .filter((each) => isInForce(each) && each.kind !== 'country')
      .flatMap((area) => of(area) ?? []);
    const fewer = all.filter((each) => own !== null && each < own).length;
    return workedOut(
      own === Number(count.replace(/,/g, '')) && (all.length < 20 || fewer <= all.length / 20),
      `${own} live there, and ${fewer} of ${all.length} areas have fewer`,
    );
  },
};

/** What was read of plans, and what was not found in it. */
export const planRules: readonly ClaimRule[] = [
  noLongerInUse,
  partFound,
  whoseInPart,
  listsNotWhole,
  noTheme,
  noBearing,
  onlyOne,
  noMeasurable,
  noneOfItself,
  targetReason,
  fewPeople,
];
