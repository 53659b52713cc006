import { join } from 'node:path';
import { asPrinted, workedOut, type ClaimRule } from './claim.ts';
import { fifthOf } from './fifth-of.ts';
import { figuresOfKind } from './figures-of-kind.ts';
import { indicatorOfPage } from './peers.ts';
import type { Entry, Profile, PublicSite } from './public-site.ts';
import { rowsIn } from './table-rows.ts';

/** The fewest areas of which a fifth is one. */
const fewestOfFifths = 5;

/** Indicators that their publisher has withdrawn: they stand out no more. */
const withdrawnIn = ({ data }: PublicSite): string[] =>
  rowsIn<{ id: string; standing: string }>(join(data, 'indicators.csv'))
    .filter(({ standing }) => standing === 'withdrawn')
    .map(({ id }) => id);

/** Whether an untested figure is worse than the country’s by more than rounding, and in the worst fifth of its kind. */
function isWorstUntested(entry: Entry, profile: Profile, site: PublicSite): boolean {
  const { indicator_id: id, sex, latest, comparison } = entry;
  const own = profile.indicators.find((each) => each.id === id);
  if (!own || !latest || latest.value === null || comparison.difference === null) return false;
  const sign = { lower: 1, higher: -1 }[own.polarity];
  if (sign === undefined) return false;
  const apart = Number(asPrinted(sign * comparison.difference, own.decimals + 1));
  if (apart <= 1.001 * 10 ** -own.decimals) return false;
  const values = figuresOfKind(site, profile, { id, sex, period: latest.period });
  return values.length >= fewestOfFifths && fifthOf(latest.value, values) === (sign === 1 ? 5 : 1);
}

const isMonth = (period: string): boolean => /^\d{4}-\d{2}$/.test(period);

/** Indicators of an area that stand out: worse by a test, or untested and in the worst fifth; no month’s figure. */
function standingOut(profile: Profile, site: PublicSite): string[] {
  const withdrawn = withdrawnIn(site);
  return profile.scorecard
    .filter(({ indicator_id: id, latest }) => latest && !withdrawn.includes(id))
    .filter(({ latest }) => !isMonth(latest!.period))
    .filter((entry) =>
      entry.comparison.basis === 'none'
        ? isWorstUntested(entry, profile, site)
        : entry.comparison.result === 'worse',
    )
    .map(({ indicator_id: id }) => id);
}

/** `None: no figure here stands out.`: by the scorecard, whatever was read. */
const noneStandsOut: ClaimRule = {
  pattern: /^None: no figure here stands out\.$/,
  judge: (_, { profile, site }) => {
    const found = standingOut(profile, site);
    return workedOut(found.length === 0, `${found.join(', ')} stand out`);
  },
};

/** `None: each figure that stands out here is about a theme that was found in what was read.`: some do, and the file lists none. */
const noneOverlooked: ClaimRule = {
  pattern: /^None: each figure that stands out here is about a theme/,
  judge: (_, { profile, site }) => {
    const listed = profile.progress.overlooked_gaps.gaps.length;
    if (listed > 0) return { against: `the file holds ${listed}` };
    return workedOut(standingOut(profile, site).length > 0, 'no figure of the file stands out');
  },
};

interface ThemeRow {
  id: string;
  parent: string;
  indicators: string;
  only_touches: string;
}

const listed = (cell: string | undefined): string[] => (cell ?? '').split(' | ').filter(Boolean);

const themesIn = ({ data }: PublicSite): ThemeRow[] => rowsIn<ThemeRow>(join(data, 'themes.csv'));

/** Themes that touch an indicator where they are named: those that it bears on and the wider ones, but for broad ones that leave it out. */
function touching(id: string, site: PublicSite): string[] {
  const all = themesIn(site);
  const bearing = all.filter(({ indicators }) => listed(indicators).includes(id));
  const wider = bearing.map(({ parent }) => parent);
  return all
    .filter((theme) => bearing.includes(theme) || wider.includes(theme.id))
    .filter(({ only_touches: only }) => listed(only).length === 0 || listed(only).includes(id))
    .map((theme) => theme.id);
}

/** Words by which an indicator is known, without the `s` of a plural. */
const knownBy = (id: string, { data }: PublicSite): string[] =>
  rowsIn<{ id: string; other_words: string }>(join(data, 'indicators.csv'))
    .filter((row) => row.id === id)
    .flatMap((row) => listed(row.other_words))
    .map((word) => word.toLowerCase().replace(/s$/, ''));

/** How lists stand that touch an indicator in the file of an area: by a theme, or by a word. */
function standingsOn(id: string, { priorities }: Profile, site: PublicSite): Set<string | null> {
  const [themes, words] = [touching(id, site), knownBy(id, site)];
  const { strategy, systems } = priorities;
  return new Set(
    [...(strategy ? [strategy] : []), ...systems]
      .flatMap(({ lists }) => lists)
      .filter(({ priorities: stated }) =>
        stated.some(
          ({ confidence, themes: named, label = '' }) =>
            confidence !== 'low' &&
            (named.some((theme) => themes.includes(theme)) ||
              words.some((word) => label.toLowerCase().includes(word))),
        ),
      )
      .map(({ standing }) => standing),
  );
}

/** `Only a list no longer in use touches it.`, of a figure that nothing in force touches. */
const onlyTouched: ClaimRule = {
  pattern: /^Only (a list no longer in use|a draft)(?: and (a draft))? touch(?:es)? it\.$/,
  judge: ([, first, second], { profile, site, block }) => {
    const id = indicatorOfPage(block.link ?? '');
    if (id === null) return null;
    const found = standingsOn(id, profile, site);
    const told = [first, second].filter((each) => each !== undefined);
    const isSo = told.every((each) => found.has(each === 'a draft' ? 'draft' : 'ended'));
    return workedOut(isSo, `lists that touch ${id} are ${[...found].join(', ') || 'none'}`);
  },
};

/** `Averages of its councils are not looked at here.` */
const averagesAside: ClaimRule = {
  pattern: /^Averages of its .+ are not looked at here\.$/,
  judge: (_, { profile }) =>
    workedOut((profile.averages ?? []).length > 0, 'its file has no averages'),
};

/** What no plan speaks of: that there is none, what lists that are not in force speak of, and which figures are looked at. */
export const overlookedRules: readonly ClaimRule[] = [
  noneStandsOut,
  noneOverlooked,
  onlyTouched,
  averagesAside,
];
